import fc from 'fast-check';
import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { parseTrustedProxies } from '../base/trusted-proxies';
import { clientAddress, clientAddressHeader, setClientAddress } from './client-address';

const forged = fc.oneof(fc.ipV4(), fc.ipV6(), fc.string());

describe('the address of who asks', () => {
  it('is the connection’s own where it comes from the open internet, whatever the headers say', () => {
    fc.assert(
      fc.property(forged, (header) => {
        expect(clientAddress('203.0.113.9', header, 'private')).toBe('203.0.113.9');
        expect(clientAddress('127.0.0.1', header, 'none')).toBe('127.0.0.1');
      }),
    );
  });

  it('is what a proxy beside us heard from, whatever the client put before', () => {
    fc.assert(
      fc.property(forged, (header) => {
        expect(clientAddress('127.0.0.1', `${header}, 203.0.113.9`, 'private')).toBe('203.0.113.9');
        expect(clientAddress('::ffff:172.17.0.1', `${header}, 192.168.1.7`, 'private')).toBe('192.168.1.7');
      }),
    );
  });

  it('is found behind a chain of named proxies, and no further', () => {
    const chain = parseTrustedProxies('10.0.0.2, 198.51.100.0/24') ?? 'none';
    expect(clientAddress('10.0.0.2', '1.2.3.4, 203.0.113.9, 198.51.100.7', chain)).toBe('203.0.113.9');
    expect(clientAddress('10.0.0.3', '1.2.3.4', chain)).toBe('10.0.0.3');
  });

  it('is the proxy’s own where it tells nothing that can be read', () => {
    expect(clientAddress('127.0.0.1', '', 'private')).toBe('127.0.0.1');
    expect(clientAddress('127.0.0.1', 'unknown', 'private')).toBe('127.0.0.1');
    expect(clientAddress('', '', 'private')).toBe('unknown');
  });

  it('counts one network of IPv6 as one', () => {
    const one = clientAddress('2001:db8:1:2:3::1', '', 'private');
    expect(clientAddress('2001:db8:1:2:ffff::9', '', 'private')).toBe(one);
    expect(clientAddress('2001:db8:1:3::1', '', 'private')).not.toBe(one);
    expect(clientAddress('::ffff:203.0.113.9', '', 'private')).toBe('203.0.113.9');
  });
});

describe('a request', () => {
  const request = (peer: string, headers: Record<string, string>) => {
    const made = new IncomingMessage(new Socket());
    Object.defineProperty(made.socket, 'remoteAddress', { value: peer });
    Object.assign(made.headers, headers);
    return made;
  };

  it('loses what only a proxy may say, and a forged address, where no proxy sent it', () => {
    const made = request('203.0.113.9', {
      [clientAddressHeader]: '1.1.1.1',
      'x-forwarded-for': '1.1.1.1',
      'x-forwarded-proto': 'https',
      'x-forwarded-host': 'evil.example',
    });
    setClientAddress(made, 'private');
    expect(made.headers).toEqual({ [clientAddressHeader]: '203.0.113.9' });
  });

  it('keeps a trusted proxy’s word on scheme and host', () => {
    const made = request('127.0.0.1', { 'x-forwarded-for': '203.0.113.9', 'x-forwarded-proto': 'https' });
    setClientAddress(made, 'private');
    expect(made.headers).toMatchObject({
      [clientAddressHeader]: '203.0.113.9',
      'x-forwarded-proto': 'https',
    });
  });
});

describe('who a proxy says that somebody is', () => {
  const named = { 'remote-user': 'ada', 'remote-email': 'ada@news.example', 'remote-groups': 'newsroom' };
  const request = (peer: string, said = Object.entries(named)) => {
    const made = new IncomingMessage(new Socket());
    Object.defineProperty(made.socket, 'remoteAddress', { value: peer });
    Object.assign(made.headers, named);
    Object.defineProperty(made, 'headersDistinct', {
      value: said.reduce<Record<string, string[]>>(
        (all, [name, value]) => ({ ...all, [name]: [...(all[name] ?? []), value] }),
        {},
      ),
    });
    return made;
  };

  it('is believed of an address that is listed, where it may be said', () => {
    const made = request('10.0.0.2');
    setClientAddress(made, ['10.0.0.2'], true);
    expect(made.headers).toMatchObject(named);
  });

  it.each([
    ['of another address', '10.0.0.3', true],
    ['where a proxy names nobody', '10.0.0.2', false],
  ])('is dropped %s', (_, peer, mayName) => {
    const made = request(peer);
    setClientAddress(made, ['10.0.0.2'], mayName);
    expect(Object.keys(made.headers)).toEqual([clientAddressHeader]);
  });

  it('is dropped where it was said twice: one of them came from the reader', () => {
    const made = request('10.0.0.2', [...Object.entries(named), ['remote-groups', 'admins']]);
    setClientAddress(made, ['10.0.0.2'], true);
    expect(Object.keys(made.headers)).toEqual([clientAddressHeader]);
  });
});

describe('the proxies to trust', () => {
  it('are given as networks, or not at all', () => {
    expect(parseTrustedProxies('private')).toBe('private');
    expect(parseTrustedProxies('10.0.0.0/8, ::1')).toEqual(['10.0.0.0/8', '::1']);
    for (const wrong of ['all', '10.0.0.0/99', '10.0.0.1,', '*'])
      expect(parseTrustedProxies(wrong)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { accepts, cleanName, sniffType } from './file-type.js';

describe('sniffType', () => {
  it.each<[string, string | Buffer, string, string]>([
    [
      'JPEG',
      Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46]),
      'text/plain',
      'image/jpeg',
    ],
    ['GIF', 'GIF89a\u0001\0\u0001\0', 'image/png', 'image/gif'],
    ['PDF', '%PDF-1.4', '', 'application/pdf'],
    ['ZIP', Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 0, 0]), '', 'application/zip'],
    ['RTF', '{\\rtf1\\ansi', '', 'application/rtf'],
    ['CSV', 'a;b\n1;2', 'TEXT/CSV; header=present', 'text/csv'],
    ['text that claims to be a page', 'Hello', 'text/html', 'text/plain'],
    ['text with a sign', 'a < b and <angry> words', 'text/plain', 'text/plain'],
    ['mail', 'Dear all,\n\n<b>bold</b>', 'text/plain', 'text/plain'],
  ])('sees %s', async (_what, bytes, claim, type) => {
    expect(await sniffType(Buffer.from(bytes as string), claim)).toBe(type);
  });

  it.each([
    '<!DOCTYPE html>',
    '\n\n  <html>',
    '\uFEFF<html>',
    '<script src=x></script>',
    '<svg onload=alert(1)>',
    '<?xml version="1.0"?>',
    '<!-- hidden --><img src=x onerror=alert(1)>',
    '<iframe src=x>',
    '<body onload=x>',
    '<a href=javascript:x>',
    '#!/bin/sh',
    'with a \0 in it',
  ])('refuses %j', async (text) => {
    await expect(sniffType(Buffer.from(text), 'text/plain')).rejects.toMatchObject({
      code: 'file_type_not_allowed',
    });
  });
});

describe('cleanName', () => {
  it.each([
    ['leak.jpg', 'leak.jpg'],
    ['a/b\\c.jpg', 'c.jpg'],
    ['..', 'file'],
    ['...', 'file'],
    ['', 'file'],
    ['a\u202Eb\u0007c', 'abc'],
    ['.htaccess', '.htaccess'],
    ['Übergröße 写真.png', 'Übergröße 写真.png'],
  ])('makes %j %j', (name, clean) => {
    expect(cleanName(name)).toBe(clean);
  });
});

describe('accepts', () => {
  it.each<[string[], string, boolean]>([
    [[], 'anything/at-all', true],
    [['image/*'], 'image/png', true],
    [['image/*'], 'imagex/png', false],
    [['image/*'], 'application/pdf', false],
    [['application/pdf', 'image/*'], 'application/pdf', true],
    [['application/*'], 'application/pdf', true],
    [['*'], 'image/png', false],
  ])('%j of %s: %s', (accept, type, expected) => {
    expect(accepts(accept, type)).toBe(expected);
  });
});

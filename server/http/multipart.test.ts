import { describe, expect, it } from 'vitest';
import { fieldsOf } from './multipart.js';

const of = async (form: FormData) => {
  const sent = new Response(form);
  return fieldsOf(await sent.text(), sent.headers.get('content-type') as string);
};

describe('fields of a multipart form', () => {
  it('are read as programs write them', async () => {
    const form = new FormData();
    form.set('List-Unsubscribe', 'One-Click');
    form.set('note', 'two\r\nlines\r\n\r\nand more');
    expect(await of(form)).toEqual({ 'List-Unsubscribe': 'One-Click', note: 'two\r\nlines\r\n\r\nand more' });
  });

  it('are none where no boundary is named, or nothing is whole', () => {
    expect(fieldsOf('--x\r\n\r\n', 'multipart/form-data')).toEqual({});
    expect(
      fieldsOf('--x\r\nContent-Disposition: form-data; name="a"', 'multipart/form-data; boundary=x'),
    ).toEqual({});
    expect(fieldsOf('--x\r\n\r\nno name\r\n--x--', 'multipart/form-data; boundary="x"')).toEqual({});
  });
});

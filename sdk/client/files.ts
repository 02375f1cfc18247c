import type { Call, Exchange, Transport } from './http.js';
import type { CallOptions } from './typed-paths.js';
import type { PortalDocument, UploadOptions } from './types.js';

/** Sends a file; see `Portal.upload`. */
export function upload(
  call: Call,
  exchange: Exchange,
  file: Blob,
  { name = (file as File).name, request, record, category, onProgress, ...init }: UploadOptions = {},
): Promise<PortalDocument> {
  return call(
    'POST',
    '/v1/documents',
    { ...init, query: { name, request, record, category } },
    (url, headers) =>
      exchange(
        url,
        {
          method: 'POST',
          headers: { 'Content-Type': file.type || 'application/octet-stream', ...headers },
          body: file,
          signal: init.signal,
        },
        (response) => response.json() as Promise<PortalDocument>,
        sender(onProgress),
      ),
  );
}

/** Sends by XMLHttpRequest: `fetch` does not tell how much has been sent. */
const sender =
  (onProgress?: (share: number) => void): Transport =>
  (url, { method, headers, body, signal }) =>
    new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const xhr = new XMLHttpRequest();
      const stop = () => xhr.abort();
      xhr.open(method!, url);
      for (const header of Object.entries(headers as Record<string, string>)) xhr.setRequestHeader(...header);
      xhr.upload.onprogress = ({ loaded, total }) => onProgress?.(total ? loaded / total : 1);
      xhr.onload = () => {
        const lines = xhr.getAllResponseHeaders().trim().split('\r\n');
        const fields = lines.map((line) => line.split(': ') as [string, string]);
        resolve(new Response(xhr.responseText, { status: xhr.status, headers: fields }));
      };
      xhr.onerror = () => reject(new Error('No answer'));
      xhr.onabort = () => reject(signal!.reason);
      xhr.onloadend = () => signal?.removeEventListener('abort', stop);
      signal?.addEventListener('abort', stop);
      xhr.send(body as Blob);
    });

/** Fetches a file and saves it as a click on a link would; see `Portal.download`. */
export async function download(
  call: Call,
  exchange: Exchange,
  { id, name }: Pick<PortalDocument, 'id' | 'name'>,
  init: CallOptions = {},
): Promise<void> {
  const blob = await call('GET', '/v1/documents/{id}/content', { ...init, path: { id } }, (url, headers) =>
    exchange(url, { headers, signal: init.signal }, (response) => response.blob()),
  );
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // Safari reads it a moment after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 1e4);
}

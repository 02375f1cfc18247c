import { PortalError, toError } from './errors.js';
import type { Call, Exchange } from './http.js';
import type { CallOptions } from './typed-paths.js';
import type { PortalDocument, UploadOptions } from './types.js';

/** Sends a file; see `Portal.upload`. */
export function upload(
  call: Call,
  file: Blob,
  { name = (file as File).name, request, category, onProgress, ...init }: UploadOptions = {},
): Promise<PortalDocument> {
  return call('POST', '/v1/documents', { ...init, query: { name, request, category } }, (url, headers) =>
    send(
      url,
      { 'Content-Type': file.type || 'application/octet-stream', ...headers },
      file,
      onProgress,
      init.signal,
    ),
  );
}

/** By XMLHttpRequest: `fetch` does not tell how much has been sent. */
function send(
  url: string,
  headers: Record<string, string>,
  file: Blob,
  onProgress?: (share: number) => void,
  signal?: AbortSignal,
): Promise<PortalDocument> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const xhr = new XMLHttpRequest();
    const stop = () => xhr.abort();
    xhr.open('POST', url);
    for (const name in headers) xhr.setRequestHeader(name, headers[name]!);
    xhr.upload.onprogress = ({ loaded, total }) => onProgress?.(total ? loaded / total : 1);
    xhr.onload = () => {
      const { status, responseText } = xhr;
      if (status < 300) resolve(JSON.parse(responseText) as PortalDocument);
      else reject(toError(status, responseText, xhr.getResponseHeader('Retry-After')));
    };
    xhr.onerror = () => reject(new PortalError(0, 'offline', 'No answer'));
    xhr.onabort = () => reject(signal!.reason);
    xhr.onloadend = () => signal?.removeEventListener('abort', stop);
    signal?.addEventListener('abort', stop);
    xhr.send(file);
  });
}

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

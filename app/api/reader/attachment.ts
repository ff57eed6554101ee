/** A file to be stored, named for people; the header's plain form is for old programs. */
export function attachment(body: string | Uint8Array<ArrayBuffer>, name: string, type: string): Response {
  const plain = name.replace(/[^\w.-]/g, '-');
  return new Response(body, {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`,
    },
  });
}

/** `2026-11-23`, for names of files. */
export const today = (): string => new Date().toISOString().slice(0, 10);

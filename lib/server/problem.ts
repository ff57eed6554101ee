/** An answer as RFC 9457 has it: what is wrong, and where. */
export function problem(status: number, title: string, more: Record<string, unknown> = {}): Response {
  return Response.json(
    { title, status, ...more },
    { status, headers: { 'content-type': 'application/problem+json' } },
  );
}

/** What a refused call means to a person: a sentence of the catalogue, or the server's own where it has none. */
export function refusalText(error, refusals) {
  if (error.status === 0) return refusals.unreachable;
  if (error.status === 429 && error.retryAfter) return refusals.slower(error.retryAfter);
  if (error.status === 429 || error.status === 503) return refusals.busy;
  if (error.answer?.detail?.[0]?.type === "password_too_common") return refusals.commonPassword;
  return refusals.codes[error.errorCode] ?? refusals[error.message] ?? (error.message || refusals.other);
}

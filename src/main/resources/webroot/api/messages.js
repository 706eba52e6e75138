const PAGE = 50;

export const messages = (http) => ({
  size: PAGE,

  /** The newest messages of a target, or the newest before a seq; newest first. */
  history: (target, before = null) =>
    http.snapshot(`/${target.kind}s/${target.id}/messages?page_size=${PAGE}${before ? `&before=${before}` : ""}`),

  /** Leaves the message its place and takes its words away. @returns what is left of it */
  delete: ({ kind, id }, messageId, reason) => http.delete(`/${kind}s/${id}/messages/${messageId}`, reason === null ? {} : { reason }),
});

const PAGE = 50;

/** Looking after the accounts, and what was done; for keepers. */
export const administration = (http) => ({
  size: PAGE,

  /** By number, from the one after. */
  people: (name, after = null) =>
    http.get(`/users?page_size=${PAGE}&name=${encodeURIComponent(name)}${after ? `&after=${after}` : ""}`),
  disable: (user, act) => http.post(`/users/${user}/disable`, act),
  enable: (user, act) => http.post(`/users/${user}/enable`, act),
  makeKeeper: (user, act) => http.put(`/users/${user}/admin`, act),
  unmakeKeeper: (user, act) => http.delete(`/users/${user}/admin`, act),
  takeOffCodes: (user, act) => http.delete(`/users/${user}/factors/totp`, act),
  /** `{path}` of the page where a new password can be set, once. */
  passwordLink: (user, act) => http.post(`/users/${user}/password-link`, act),

  invitations: () => http.get("/invitations"),
  invite: (plan) => http.post("/invitations", plan),
  withdrawInvitation: (id) => http.delete(`/invitations/${id}`),

  /** Newest first, from the one before. */
  audit: (before = null) => http.get(`/audit?page_size=${PAGE}${before ? `&before=${before}` : ""}`),
});

/** What stands at one's door besides the password. Evidence is `{password}` or `{code}`. */
export const factors = (http) => ({
  show: () => http.get("/auth/factors"),
  enrol: (evidence) => http.post("/auth/factors/totp", evidence),
  confirm: (code) => http.post("/auth/factors/totp/confirm", { code }),
  remove: (evidence) => http.post("/auth/factors/totp/remove", evidence),
  renewCodes: (evidence) => http.post("/auth/factors/recovery-codes", evidence),

  passkeys: () => http.get("/auth/passkeys"),
  beginPasskey: (evidence) => http.post("/auth/passkeys/begin", evidence),
  addPasskey: (made) => http.post("/auth/passkeys", made),
  renamePasskey: (id, name) => http.patch(`/auth/passkeys/${id}`, { name }),
  removePasskey: (id, evidence) => http.post(`/auth/passkeys/${id}/remove`, evidence),
});

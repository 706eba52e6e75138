export const auth = (http) => ({
  /** @param invitation the token of a link, where one comes by invitation; else null */
  register: (email, username, password, invitation = null) =>
    http.post("/auth/register", { email, username, password, ...(invitation && { invitation }) }),
  /** "open", "invitation" or "closed". */
  registration: async () => (await http.get("/auth/registration")).mode,
  /** The refresh token comes in a cookie, which `refresh` sends along. */
  login: (email, password) => http.post("/auth/login", { email, password, cookie: true }),
  /** With the token of the refusal `second_factor_required`. */
  secondFactor: (token, code) => http.post("/auth/login/factor", { token, code, cookie: true }),
  providers: () => http.get("/auth/providers"),
  beginPasskey: () => http.post("/auth/login/passkey/begin"),
  passkey: (token, credential) => http.post("/auth/login/passkey", { token, credential, cookie: true }),
  beginOpenId: () => http.post("/auth/login/openid/begin"),
  openId: (code, state, binding) => http.post("/auth/login/openid", { code, state, binding, cookie: true }),
  refresh: () => http.post("/auth/refresh"),
  logout: (token) => http.postAs(token, "/auth/logout"),
  me: () => http.get("/auth/me"),
  forgotPassword: (email) => http.post("/auth/password/forgot", { email }),
  /** @param token of the link */
  resetPassword: (token, next) => http.post("/auth/password/reset", { token, new_password: next }),
  changePassword: (password, next) => http.post("/auth/me/password", { password, new_password: next }),
  editMe: (change) => http.patch("/auth/me", change),
});

export const auth = (http) => ({
  register: (email, username, password) => http.post("/auth/register", { email, username, password }),
  /** The refresh token comes in a cookie, which `refresh` sends along. */
  login: (email, password) => http.post("/auth/login", { email, password, cookie: true }),
  refresh: () => http.post("/auth/refresh"),
  logout: (token) => http.postAs(token, "/auth/logout"),
  me: () => http.get("/auth/me"),
  editMe: (change) => http.patch("/auth/me", change),
});

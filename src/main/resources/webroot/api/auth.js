export const auth = (http) => ({
  register: (email, username, password) => http.post("/auth/register", { email, username, password }),
  login: (email, password) => http.post("/auth/login", { email, password }),
  me: () => http.get("/auth/me"),
  editMe: (change) => http.patch("/auth/me", change),
});

export const sessions = (http) => ({
  list: () => http.get("/auth/sessions"),
  end: (id) => http.delete(`/auth/sessions/${id}`),
  endOthers: () => http.delete("/auth/sessions"),
});

export const rooms = (http) => ({
  list: () => http.get("/rooms/"),
  join: (id) => http.post(`/rooms/${id}/join`),
  leave: (id) => http.post(`/rooms/${id}/leave`),
  users: (id) => http.snapshot(`/rooms/${id}/users`),
  moderators: (id) => http.get(`/rooms/${id}/moderators`),
  setStatus: (status) => http.patch("/rooms/users/status", { status }),
  create: (room) => http.post("/rooms/", room),
  replace: (id, room) => http.put(`/rooms/${id}`, room),
  close: (id) => http.delete(`/rooms/${id}`),
});

export const conversations = (http) => ({
  list: () => http.get("/conversations/"),
  open: (usernames, type) =>
    http.post("/conversations/", { participant_usernames: usernames, conversation_type: type }),
  participants: (id) => http.snapshot(`/conversations/${id}/participants`),
});

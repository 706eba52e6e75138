/** Looking after a room; each act has a reason. */
export const moderation = (http) => ({
  name: (room, user, act) => http.put(`/rooms/${room}/moderators/${user}`, act),
  withdraw: (room, user, act) => http.delete(`/rooms/${room}/moderators/${user}`, act),
  leadOut: (room, user, act) => http.post(`/rooms/${room}/users/${user}/kick`, act),
  mutes: (room) => http.get(`/rooms/${room}/mutes`),
  mute: (room, user, act) => http.put(`/rooms/${room}/mutes/${user}`, act),
  unmute: (room, user, act) => http.delete(`/rooms/${room}/mutes/${user}`, act),
  bans: (room) => http.get(`/rooms/${room}/bans`),
  ban: (room, user, act) => http.put(`/rooms/${room}/bans/${user}`, act),
  unban: (room, user, act) => http.delete(`/rooms/${room}/bans/${user}`, act),
});

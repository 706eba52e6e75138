/** The picture that the server draws for a name; it needs no token, and a name that nobody has is drawn too. */
export const avatarOf = (username) => `/avatars/${encodeURIComponent(username)}.svg`;

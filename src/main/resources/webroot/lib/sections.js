/**
 * The pages besides the places, and the sections of each in their order: the word in the address, its icon, and the
 * element that fills the ground. A section stands here when the server can do what it offers. One that stands apart is
 * reached from elsewhere, and decides itself for whom it is.
 */
const SECTIONS = {
  settings: [
    { name: "profile", icon: "user", element: "profile-settings" },
    { name: "look", icon: "sun", element: "look-settings" },
    { name: "notices", icon: "bell", element: "notice-settings" },
    { name: "devices", icon: "monitor-smartphone", element: "device-settings" },
    { name: "password", icon: "lock", element: "password-settings" },
    { name: "factor", icon: "key-round", element: "factor-settings" },
    { name: "passkeys", icon: "fingerprint", element: "passkey-settings" },
  ],
  keeping: [
    { name: "rooms", icon: "door-open", element: "room-keeping" },
    { name: "people", icon: "users", element: "people-keeping" },
    { name: "invitations", icon: "mail", element: "invitation-keeping" },
    { name: "audit", icon: "archive", element: "audit-keeping" },
    { name: "order", element: "order-keeping", isApart: true },
  ],
};

/** Keeping is for those who keep this place. */
const mayOpen = (page, { is_admin: isKeeper }) => page !== "keeping" || isKeeper;

/** What this person finds on the page; nothing when it is not for them. */
export const sectionsOf = (page, me) => (mayOpen(page, me) ? SECTIONS[page].filter((one) => !one.isApart) : []);

export const sectionAt = ({ name, section }, me) =>
  SECTIONS[name].find((one) => one.name === section && (one.isApart || mayOpen(name, me)));

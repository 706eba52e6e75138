/**
 * The pages besides the places, and the sections of each in their order: the word in the address, its icon, the
 * element that fills the ground, and what fetches it when it is first wanted. A section stands here when the server can do what it offers. One that stands apart is
 * reached from elsewhere, and decides itself for whom it is.
 */
const SECTIONS = {
  settings: [
    { name: "profile", icon: "user", element: "profile-settings", load: () => import("../elements/profile-settings.js") },
    { name: "look", icon: "sun", element: "look-settings", load: () => import("../elements/look-settings.js") },
    { name: "notices", icon: "bell", element: "notice-settings", load: () => import("../elements/notice-settings.js") },
    { name: "devices", icon: "monitor-smartphone", element: "device-settings", load: () => import("../elements/device-settings.js") },
    { name: "password", icon: "lock", element: "password-settings", load: () => import("../elements/password-settings.js") },
    { name: "factor", icon: "key-round", element: "factor-settings", load: () => import("../elements/factor-settings.js") },
    { name: "passkeys", icon: "fingerprint", element: "passkey-settings", load: () => import("../elements/passkey-settings.js") },
  ],
  keeping: [
    { name: "rooms", icon: "door-open", element: "room-keeping", load: () => import("../elements/room-keeping.js") },
    { name: "people", icon: "users", element: "people-keeping", load: () => import("../elements/people-keeping.js") },
    { name: "invitations", icon: "mail", element: "invitation-keeping", load: () => import("../elements/invitation-keeping.js") },
    { name: "audit", icon: "archive", element: "audit-keeping", load: () => import("../elements/audit-keeping.js") },
    { name: "order", element: "order-keeping", load: () => import("../elements/order-keeping.js"), isApart: true },
  ],
};

/** Keeping is for those who keep this place. */
const mayOpen = (page, { is_admin: isKeeper }) => page !== "keeping" || isKeeper;

/** What this person finds on the page; nothing when it is not for them. */
export const sectionsOf = (page, me) => (mayOpen(page, me) ? SECTIONS[page].filter((one) => !one.isApart) : []);

export const sectionAt = ({ name, section }, me) =>
  SECTIONS[name].find((one) => one.name === section && (one.isApart || mayOpen(name, me)));

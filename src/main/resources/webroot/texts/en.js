import { counter } from "./counter.js";

const count = counter("en");
const people = (n) => count(n, { one: "person", other: "people" });
const led = (n) => count(n, { one: "person is led", other: "people are led" });
const devices = (n) => count(n, { one: "device", other: "devices" });
const span = (seconds) => {
  if (seconds < 3600) return count(seconds / 60, { one: "minute", other: "minutes" });
  return seconds < 86_400 ? count(seconds / 3600, { one: "hour", other: "hours" }) : count(seconds / 86_400, { one: "day", other: "days" });
};
const conversations = (n) => count(n, { one: "conversation becomes", other: "conversations become" });
const list = (names) => new Intl.ListFormat("en", { type: "conjunction" }).format(names);
const NUMBERS = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const inWords = (n) => NUMBERS[n] ?? String(n);

/** `**` stands round what is set in bold. */
export default {
  name: "The Gathering",
  welcome: {
    motto: "A quiet clearing. Come as you are.",
    email: "E-mail", password: "Password", username: "Name",
    passwordRule: "8 characters or more.", usernameRule: "3 to 20 characters. Others see it.",
    show: "Show password", hide: "Hide password",
    comeIn: "Come in", isNew: "I am new here", begin: "Come in", known: "I have been here before",
    signedOut: "You were signed out here. Your drafts are kept.",
  },
  refusals: {
    "Invalid email or password": "This e-mail and password do not belong together.",
    "Email already registered": "Somebody came in with this e-mail before.",
    "Username already taken": "Somebody goes by this name already.",
    noEmail: "Your e-mail is missing, or it has no @ in it.",
    noPassword: "Your password is missing.",
    shortPassword: "The password needs 8 characters or more.",
    badName: "The name needs 3 to 20 characters.",
    unreachable: "The server cannot be reached just now.",
    slower: (seconds) => `A little slower. You can go on in ${seconds} s.`,
    busy: "The clearing needs a moment. Nothing is lost.",
    other: "That did not work.",
  },
  sidebar: {
    label: "Places", find: "Find a place or a person", youAreIn: "You are in", withYou: "With you",
    otherClearings: "Other clearings", here: (n) => `${n} here`, quiet: "quiet", draft: "draft",
    fresh: (n) => `${n} new`, unread: (n) => `${n} unread`,
    noChats: "Nobody with you yet. Choose a person around you and step aside.",
    noRooms: "There is no clearing yet.",
    leave: (room) => `Leave ${room}`,
  },
  status: { label: "How you are", available: "available", busy: "busy", away: "away" },
  own: {
    menu: "You and this page", signOut: "Sign out",
    statuses: { available: "available", busy: "busy", away: "away" },
  },
  settings: {
    title: "Settings", save: "Save", saved: "Saved.", thisBrowser: "These hold for this browser alone.",
    sections: { profile: "Profile", look: "Appearance", notices: "Notices", devices: "Signed-in devices" },
    profile: {
      nameHint: "3 to 20 characters. Others see it.", stone: "Your stone is drawn from your name.",
      language: "Language", languageHint: "The one you like to read.",
    },
    look: {
      theme: "Light", themes: { auto: "as the system", day: "day", dusk: "dusk" },
      contrast: "Contrast", contrasts: { auto: "as the system", normal: "normal", more: "high" },
      size: "Words", sizes: { normal: "normal", large: "large" },
      motion: "Movement", motions: { auto: "as the system", less: "none" },
      language: "Language of this page", languages: { auto: "as the browser", en: "English", de: "Deutsch" },
    },
    notices: {
      notices: "Call me when I am not looking",
      noticesHint: "For words in chats and circles, and when somebody names you in a clearing.",
      words: "Show the words", wordsHint: "Otherwise only who said something.",
      sound: "A soft tone", soundHint: "Wood on wood, while the place is not in front of you.", listen: "Listen",
      quiet: "Quiet hours", from: "from", to: "to", quietHint: "In these hours nothing calls you.",
      refused: "The browser does not allow it. You can change that in its settings for this page.",
    },
    devices: {
      hint: "Where you are signed in. One that you do not know: end it, and change your password.",
      here: "this one", end: "Sign out there", endAt: (device) => `Sign out on ${device}`, endOthers: "Sign out everywhere else",
      used: (day, time) => `${day}, ${time}`, ended: (n) => (n === 0 ? "It was over already." : `${devices(n)} signed out.`),
      proofs: { password: "with a password", password_and_code: "with password and code", passkey: "with a passkey", organisation: "with your organisation" },
    },
  },
  keeping: {
    title: "Keeping", cancel: "Not now", more: "Show more",
    sections: { rooms: "Clearings", people: "People", audit: "What happened", order: "Looking after a clearing" },
    reason: {
      label: "Why", hint: "It is written down with your name.", missing: "Say why, in up to 500 characters.", duration: "For how long",
      durations: (seconds) => (seconds === null ? "for good" : span(seconds)),
    },
    people: {
      find: "Find somebody by name", person: "Person", since: "Here since", last: "Last here", keeper: "keeper", disabled: "may not come in",
      disable: { word: "Shut out", title: (name) => `Shut ${name} out`, what: "They are signed out everywhere and cannot come in. What they said stays." },
      enable: { word: "Let in", title: (name) => `Let ${name} in again`, what: "They may come in as before." },
      makeKeeper: { word: "Make keeper", title: (name) => `Make ${name} a keeper`, what: "They may do all that you see here." },
      unmakeKeeper: { word: "No longer keeper", title: (name) => `${name} is no longer a keeper`, what: "They become one of the people again." },
    },
    audit: {
      hint: "What was done to whom, and why. Nobody can change it.", none: "Nothing happened yet.", until: (time) => `Until ${time}.`,
      closedRoom: (id) => `clearing ${id}`,
      acts: {
        moderator_named: (by, who, room) => `${by} asked ${who} to look after ${room}.`,
        moderator_withdrawn: (by, who, room) => `${who} no longer looks after ${room}, says ${by}.`,
        person_kicked: (by, who, room) => `${by} led ${who} out of ${room}.`,
        person_muted: (by, who, room) => `${by} asked ${who} to be silent in ${room}.`,
        mute_lifted: (by, who, room) => `${by} lets ${who} speak in ${room} again.`,
        person_banned: (by, who, room) => `${by} keeps ${who} out of ${room}.`,
        ban_lifted: (by, who, room) => `${by} lets ${who} into ${room} again.`,
        message_deleted: (by, who) => `${by} removed words of ${who}.`,
        account_disabled: (by, who) => `${by} shut ${who} out.`,
        account_enabled: (by, who) => `${by} let ${who} in again.`,
        administrator_made: (by, who) => `${by} made ${who} a keeper.`,
        administrator_unmade: (by, who) => `${by} took the keeping from ${who}.`,
      },
    },
    order: {
      hint: (room) => `${room}: who is inside, who helps, who may not speak or come in.`, back: "Back", nobody: "Nobody.",
      inside: "Inside", moderators: "Who helps", mutes: "Silent", bans: "Kept out",
      until: (time) => `until ${time}`, forGood: "for good",
      acts: {
        name: { word: "Ask to help", title: (name, room) => `Ask ${name} to look after ${room}`, what: "They may lead out, silence and keep out." },
        withdraw: { word: "Take back", title: (name, room) => `${name} no longer looks after ${room}`, what: "They become one of the people in it again." },
        leadOut: { word: "Lead out", title: (name, room) => `Lead ${name} out of ${room}`, what: "They may come back." },
        mute: { word: "Silence", title: (name, room) => `Silence ${name} in ${room}`, what: "They hear and read, but cannot speak here." },
        unmute: { word: "Let speak", title: (name) => `Let ${name} speak again`, what: "At once." },
        ban: { word: "Keep out", title: (name, room) => `Keep ${name} out of ${room}`, what: "They are led out and cannot come in." },
        unban: { word: "Let in", title: (name) => `Let ${name} in again`, what: "At once." },
      },
    },
    rooms: {
      room: "Clearing", people: "People", actions: "What to do", open: "Open a clearing",
      order: (room) => `Look after ${room}`,
      of: (n, most) => (most === null ? `${n} here` : `${n} of ${most} here`),
      edit: (room) => `Change ${room}`, editTitle: (room) => `Change ${room}`, close: (room) => `Close ${room}`,
      name: "Name", nameHint: "Up to 100 characters.", about: "What it is for", aboutHint: "One sentence, seen at the threshold.",
      most: "How many it holds", mostHint: "1 to 1000; empty for no limit.",
      closeTitle: (room) => `Close the ${room}?`, closeDo: "Close it for good", confirm: "Write its name to close it",
      closeWhat: (n) => `${n === 0 ? "Nobody is in it." : `${led(n)} out.`} Conversations begun here become read-only. The words stay.`,
      closed: ({ name, users_kicked: n, conversations_archived: rest }) =>
        `${name} is closed.${n ? ` ${led(n)} out.` : ""}${rest ? ` ${conversations(rest)} read-only.` : ""} The words stay.`,
      faults: {
        name: "The name needs 1 to 100 characters.", description: "That is more than 500 characters.",
        most: "A number from 1 to 1000, or nothing.", taken: "A clearing goes by this name already.",
        otherName: "That is not its name.",
      },
    },
  },
  keys: {
    title: "Keys", find: "Find a place or a person", places: "Along your places", unread: "To the next with something new",
    regions: "Round the regions of the page", send: "Send", line: "A new line", close: "Close what is on top", sheet: "These keys",
  },
  notices: { hidden: (name) => `${name} said something` },
  place: {
    skip: "Skip to the words you write", back: "All places", people: (n) => `People: ${n}`, close: "Close",
    leave: "Leave the clearing", private: "Just the two of you",
    circle: (n, room) => `A circle of ${inWords(n)}${room ? `, begun in the ${room}` : ""}`,
    youAreIn: (room, n) => `You are in ${room}. ${people(n)} here.`,
  },
  threshold: {
    enter: "Enter the clearing", here: "here",
    leaves: (room) => `You leave the ${room}. Your chats and circles come along.`,
    comes: "Your chats and circles come along.",
    full: (n, most) => `This clearing is full: ${n} of ${most}.`,
    banned: "This clearing does not let you in for now.",
    closed: "This clearing is closed. Its words are kept.",
  },
  farewell: {
    closed: (room) => `${room} was closed. Its words are kept.`,
    kicked: (room) => `You were led out of ${room}. You may come back.`,
    banned: (room) => `You were led out of ${room}, and cannot come back for now.`,
    led: (room) => `You are no longer in ${room}.`,
  },
  empty: {
    alone: ["You have the clearing to yourself.", "Say something; whoever comes in will find it here."],
    noWords: ["No words yet.", "Somebody has to be first."],
    private: ["Just the two of you.",
      "Nobody else hears what you say here. It stays with you both, whichever clearing you walk to."],
    circle: ["A new circle.", "Only the people in it hear what is said here, wherever they are."],
    between: ["You are between clearings.", "Choose one and go in."],
    noRoom: ["There is no clearing yet.", "Whoever keeps this place can open one."],
    missing: ["Nothing stands here.", "The place is gone, or it never was, or it is not for you."],
  },
  log: {
    label: (place) => `Words in ${place}`, begins: "Here the talk begins.", sinceLast: "Since you were last here",
    today: "Today", yesterday: "Yesterday",
    failed: "These older words could not be fetched.",
    failedNewer: "These newer words could not be fetched.", tryAgain: "Try again", latest: "Jump to latest",
    latestCount: (n) => `Jump to latest (${n})`,
    muted: (until) => `Not sent. You are asked to listen until ${until}.`,
    gone: "These words were taken back.", onItsWay: "on its way…", waits: "waits here", notSent: "Not sent.", discard: "Discard",
    steppedIn: (names) => `${list(names)} stepped in.`, movedOn: (names) => `${list(names)} moved on.`,
    crowd: (came, left) => [came && `${people(came)} came`, left && `${left} moved on`].filter(Boolean).join(", ") + ".",
    said: (name, words) => `${name}: ${words}`, several: (n, names) => `${n} new from ${list(names)}`,
    you: "You",
  },
  acts: {
    label: "What you can do with these words", copyWords: "Copy words", copyLink: "Copy link", copied: "Copied.",
    takeBack: "Take back", remove: "Remove", copyCode: "Copy code", linkCopied: "Link copied.",
  },
  takeBack: {
    titleOwn: "Take these words back?", title: (name) => `Remove ${name}’s words?`,
    hintOwn: "They go for everybody and for good. Their place stays.",
    hint: "They go for everybody and for good. Their place stays; why they went is kept with your name.",
    reason: "Why", reasonMissing: "Say why, in a few words.", keep: "Keep them", doOwn: "Take back", do: "Remove",
  },
  emoji: {
    open: "Emoji", title: "Choose an emoji", find: "Find an emoji", recent: "used last", none: "No emoji by that name.",
    failed: "The emoji could not be fetched.", found: (n) => (n === 1 ? "1 found" : `${n} found`),
  },
  murmur: {
    one: (name) => `${name} is writing`, two: (a, b) => `${a} and ${b} are writing`, several: "Several people are writing",
    offline: "The path is cut off. What you write waits here and goes out by itself.", caughtUp: "Caught up.",
    writing: "writing…",
  },
  composer: {
    room: "Speak into the clearing", private: (name) => `Quiet words to ${name}`, circle: "Say something to the circle",
    send: "Send", tooLong: (over) => `${over} characters too many.`, left: (n) => `${n} characters left`,
    offers: "Suggestions",
    suggestions: (n) => (n === 1 ? "1 suggestion. Enter takes it." : `${n} suggestions. Arrows choose, Enter takes one.`),
    refused: (over) => `Too long by ${over} characters. Shorten it, or say it in two.`,
    enterSends: "sends",
  },
  endings: {
    closed: "This clearing is closed. Its words are kept.", led: "You are no longer in this clearing.",
    rests: "This circle rests. You can read it, but no longer write.",
    restsPrivate: "This talk rests. You can read it, but no longer write.", notYours: "You no longer belong to this circle.",
  },
  ear: {
    room: (room, n) => `Everybody in the ${room} hears this${n === null ? "" : `: **${people(n)}**`}`,
    later: "Whoever comes in later can read it.",
    private: (name) => `Only **${name}** hears this`,
    circle: (names, more) => `Only this circle hears this: **${names.join(", ")}**${more ? ` and ${more} more` : ""}`,
  },
  people: {
    label: "People here", around: "Around you", inCircle: "In this circle", here: "here", inThisCircle: "in this circle",
    keeper: "keeper", stepAside: "Step aside", stepAsideWith: (name) => `Step aside with ${name}`, gather: "Gather a circle",
    alone: "Nobody else is here just now.", cannotStepAside: (name) => `${name} cannot step aside just now.`,
  },
  gather: {
    title: "Gather a circle", hint: "Choose who belongs to it. Only they hear what is said there.",
    do: (n) => (n === 0 ? "Gather" : `Gather ${inWords(n)}`), find: "Find a name", cancel: "Not now",
    nobody: "Nobody is around you just now.", between: "Go into a clearing first; a circle begins with the people there.",
  },
  switcher: {
    title: "Find a place or a person", clearings: "Clearings", withYou: "With you", people: "People here",
    nothing: "No place and nobody by that name.", leaves: (room) => `You leave the ${room}`, stepAside: "Step aside",
    keys: ["choose", "go", "close"],
  },
};

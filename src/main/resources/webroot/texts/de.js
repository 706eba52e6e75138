import { counter } from "./counter.js";

const count = counter("de");
const people = (n) => count(n, { one: "Mensch", other: "Menschen" });
const led = (n) => count(n, { one: "Mensch wird", other: "Menschen werden" });
const devices = (n) => count(n, { one: "Gerät", other: "Geräte" });
const span = (seconds) => {
  if (seconds < 3600) return count(seconds / 60, { one: "Minute", other: "Minuten" });
  return seconds < 86_400 ? count(seconds / 3600, { one: "Stunde", other: "Stunden" }) : count(seconds / 86_400, { one: "Tag", other: "Tage" });
};
const conversations = (n) => count(n, { one: "Gespräch ruht", other: "Gespräche ruhen" });
const list = (names) => new Intl.ListFormat("de", { type: "conjunction" }).format(names);
const NUMBERS = ["", "einem", "zweien", "dreien", "vieren", "fünfen", "sechsen", "sieben", "acht", "neun", "zehn"];
const inWords = (n) => NUMBERS[n] ?? String(n);

export default {
  name: "The Gathering",
  welcome: {
    motto: "Eine stille Lichtung. Komm, wie du bist.",
    email: "E-Mail", password: "Passwort", username: "Name",
    passwordRule: "8 Zeichen oder mehr.", usernameRule: "3 bis 20 Zeichen. Andere sehen ihn.",
    show: "Passwort zeigen", hide: "Passwort verbergen",
    comeIn: "Eintreten", isNew: "Ich bin neu hier", begin: "Eintreten", known: "Ich war schon einmal hier",
    signedOut: "Du wurdest hier abgemeldet. Deine Entwürfe bleiben.",
  },
  refusals: {
    "Invalid email or password": "Diese E-Mail und dieses Passwort gehören nicht zusammen.",
    "Email already registered": "Mit dieser E-Mail ist schon jemand hereingekommen.",
    "Username already taken": "So heißt hier schon jemand.",
    noEmail: "Deine E-Mail fehlt, oder ihr fehlt das @.",
    noPassword: "Dein Passwort fehlt.",
    shortPassword: "Das Passwort braucht 8 Zeichen oder mehr.",
    badName: "Der Name braucht 3 bis 20 Zeichen.",
    unreachable: "Der Server ist gerade nicht zu erreichen.",
    slower: (seconds) => `Etwas langsamer. In ${seconds} s geht es weiter.`,
    busy: "Die Lichtung braucht einen Moment. Nichts geht verloren.",
    other: "Das hat nicht geklappt.",
  },
  sidebar: {
    label: "Orte", find: "Ort oder Mensch finden", youAreIn: "Du bist in", withYou: "Bei dir",
    otherClearings: "Andere Lichtungen", here: (n) => `${n} hier`, quiet: "still", draft: "Entwurf",
    fresh: (n) => `${n} neu`, unread: (n) => `${n} ungelesen`,
    noChats: "Noch niemand bei dir. Wähle jemanden in deiner Nähe und geht ein Stück zur Seite.",
    noRooms: "Es gibt noch keine Lichtung.",
    leave: (room) => `${room} verlassen`,
  },
  status: { label: "Wie du da bist", available: "ansprechbar", busy: "beschäftigt", away: "fort" },
  own: {
    menu: "Du und diese Seite", signOut: "Abmelden",
    statuses: { available: "ansprechbar", busy: "beschäftigt", away: "fort" },
  },
  settings: {
    title: "Einstellungen", save: "Sichern", saved: "Gesichert.", thisBrowser: "Das gilt nur für diesen Browser.",
    sections: { profile: "Profil", look: "Aussehen", notices: "Hinweise", devices: "Angemeldete Geräte" },
    profile: {
      nameHint: "3 bis 20 Zeichen. Andere sehen ihn.", stone: "Dein Stein wird aus deinem Namen gezeichnet.",
      language: "Sprache", languageHint: "Die du gerne liest.",
    },
    look: {
      theme: "Licht", themes: { auto: "wie das System", day: "Tag", dusk: "Dämmerung" },
      contrast: "Kontrast", contrasts: { auto: "wie das System", normal: "normal", more: "hoch" },
      size: "Worte", sizes: { normal: "normal", large: "groß" },
      motion: "Bewegung", motions: { auto: "wie das System", less: "keine" },
      language: "Sprache dieser Seite", languages: { auto: "wie der Browser", en: "English", de: "Deutsch" },
    },
    notices: {
      notices: "Ruf mich, wenn ich nicht hinsehe",
      noticesHint: "Für Worte in Gesprächen und Kreisen, und wenn dich jemand in einer Lichtung nennt.",
      words: "Die Worte zeigen", wordsHint: "Sonst nur, wer etwas gesagt hat.",
      sound: "Ein leiser Ton", soundHint: "Holz auf Holz, solange der Ort nicht vor dir liegt.", listen: "Anhören",
      quiet: "Ruhezeit", from: "von", to: "bis", quietHint: "In dieser Zeit ruft dich nichts.",
      refused: "Der Browser erlaubt es nicht. Das kannst du in seinen Einstellungen für diese Seite ändern.",
    },
    devices: {
      hint: "Wo du angemeldet bist. Eines, das du nicht kennst: melde es ab und ändere dein Passwort.",
      here: "dieses hier", end: "Dort abmelden", endAt: (device) => `Auf ${device} abmelden`, endOthers: "Überall sonst abmelden",
      used: (day, time) => `${day}, ${time}`, ended: (n) => (n === 0 ? "Das war schon vorbei." : `${devices(n)} abgemeldet.`),
      proofs: { password: "mit Passwort", password_and_code: "mit Passwort und Code", passkey: "mit Passkey", organisation: "mit deiner Organisation" },
    },
  },
  keeping: {
    title: "Hüten", cancel: "Jetzt nicht", more: "Mehr zeigen",
    sections: { rooms: "Lichtungen", people: "Menschen", audit: "Was geschah", order: "Nach einer Lichtung sehen" },
    reason: {
      label: "Warum", hint: "Es wird mit deinem Namen aufgeschrieben.", missing: "Sag warum, in bis zu 500 Zeichen.", duration: "Wie lange",
      durations: (seconds) => (seconds === null ? "für immer" : span(seconds)),
    },
    people: {
      find: "Jemanden beim Namen finden", person: "Mensch", since: "Hier seit", last: "Zuletzt hier", keeper: "hütet hier", disabled: "darf nicht herein",
      disable: { word: "Aussperren", title: (name) => `${name} aussperren`, what: "Überall abgemeldet, ohne Weg herein. Was gesagt wurde, bleibt." },
      enable: { word: "Hereinlassen", title: (name) => `${name} wieder hereinlassen`, what: "Der Weg herein ist wieder offen." },
      makeKeeper: { word: "Hüten lassen", title: (name) => `${name} mithüten lassen`, what: "Dann steht alles offen, was du hier siehst." },
      unmakeKeeper: { word: "Nicht mehr hüten", title: (name) => `${name} hütet nicht mehr`, what: "Dann ein Mensch wie alle anderen." },
    },
    audit: {
      hint: "Was mit wem geschah, und warum. Niemand kann es ändern.", none: "Noch ist nichts geschehen.", until: (time) => `Bis ${time}.`,
      closedRoom: (id) => `Lichtung ${id}`,
      acts: {
        moderator_named: (by, who, room) => `${by} hat ${who} gebeten, nach ${room} zu sehen.`,
        moderator_withdrawn: (by, who, room) => `${who} sieht nicht mehr nach ${room}, sagt ${by}.`,
        person_kicked: (by, who, room) => `${by} hat ${who} aus ${room} geführt.`,
        person_muted: (by, who, room) => `${by} hat ${who} in ${room} um Stille gebeten.`,
        mute_lifted: (by, who, room) => `${by} lässt ${who} in ${room} wieder sprechen.`,
        person_banned: (by, who, room) => `${by} hält ${who} aus ${room} fern.`,
        ban_lifted: (by, who, room) => `${by} lässt ${who} wieder in ${room}.`,
        message_deleted: (by, who) => `${by} hat Worte von ${who} entfernt.`,
        account_disabled: (by, who) => `${by} hat ${who} ausgesperrt.`,
        account_enabled: (by, who) => `${by} hat ${who} wieder hereingelassen.`,
        administrator_made: (by, who) => `${by} lässt ${who} mithüten.`,
        administrator_unmade: (by, who) => `${by} hat ${who} das Hüten genommen.`,
      },
    },
    order: {
      hint: (room) => `${room}: wer darin ist, wer hilft, wer nicht sprechen oder nicht herein darf.`, back: "Zurück", nobody: "Niemand.",
      inside: "Darin", moderators: "Wer hilft", mutes: "Still", bans: "Ferngehalten",
      until: (time) => `bis ${time}`, forGood: "für immer",
      acts: {
        name: { word: "Um Hilfe bitten", title: (name, room) => `${name} bitten, nach ${room} zu sehen`, what: "Dann darf dieser Mensch hinausführen, um Stille bitten und fernhalten." },
        withdraw: { word: "Zurücknehmen", title: (name, room) => `${name} sieht nicht mehr nach ${room}`, what: "Dann ein Mensch wie alle anderen darin." },
        leadOut: { word: "Hinausführen", title: (name, room) => `${name} aus ${room} führen`, what: "Zurückkommen ist erlaubt." },
        mute: { word: "Um Stille bitten", title: (name, room) => `${name} in ${room} um Stille bitten`, what: "Hören und lesen geht, sprechen nicht." },
        unmute: { word: "Sprechen lassen", title: (name) => `${name} wieder sprechen lassen`, what: "Sofort." },
        ban: { word: "Fernhalten", title: (name, room) => `${name} aus ${room} fernhalten`, what: "Hinausgeführt, und ohne Weg herein." },
        unban: { word: "Hereinlassen", title: (name) => `${name} wieder hereinlassen`, what: "Sofort." },
      },
    },
    rooms: {
      room: "Lichtung", people: "Menschen", actions: "Was zu tun ist", open: "Lichtung öffnen",
      order: (room) => `Nach ${room} sehen`,
      of: (n, most) => (most === null ? `${n} hier` : `${n} von ${most} hier`),
      edit: (room) => `${room} ändern`, editTitle: (room) => `${room} ändern`, close: (room) => `${room} schließen`,
      name: "Name", nameHint: "Bis zu 100 Zeichen.", about: "Wofür sie da ist", aboutHint: "Ein Satz, den man an der Schwelle liest.",
      most: "Wie viele sie fasst", mostHint: "1 bis 1000; leer heißt ohne Grenze.",
      closeTitle: (room) => `„${room}“ schließen?`, closeDo: "Für immer schließen", confirm: "Schreib ihren Namen, um sie zu schließen",
      closeWhat: (n) => `${n === 0 ? "Niemand ist darin." : `${led(n)} hinausgeführt.`} Gespräche, die hier begannen, kann man dann nur noch lesen. Die Worte bleiben.`,
      closed: ({ name, users_kicked: n, conversations_archived: rest }) =>
        `„${name}“ ist geschlossen.${n ? ` ${led(n)} hinausgeführt.` : ""}${rest ? ` ${conversations(rest)} nun.` : ""} Die Worte bleiben.`,
      faults: {
        name: "Der Name braucht 1 bis 100 Zeichen.", description: "Das sind mehr als 500 Zeichen.",
        most: "Eine Zahl von 1 bis 1000, oder nichts.", taken: "So heißt schon eine Lichtung.",
        otherName: "So heißt sie nicht.",
      },
    },
  },
  keys: {
    title: "Tasten", find: "Ort oder Mensch finden", places: "Deine Orte entlang", unread: "Zum nächsten mit Neuem",
    regions: "Durch die Bereiche der Seite", send: "Senden", line: "Neue Zeile", close: "Schließen, was oben liegt", sheet: "Diese Tasten",
  },
  notices: { hidden: (name) => `${name} hat etwas gesagt` },
  place: {
    skip: "Zum Schreiben springen", back: "Alle Orte", people: (n) => `Menschen: ${n}`, close: "Schließen",
    leave: "Die Lichtung verlassen", private: "Nur ihr zwei",
    circle: (n, room) => `Ein Kreis von ${inWords(n)}${room ? `, begonnen in „${room}“` : ""}`,
    youAreIn: (room, n) => `Du bist in ${room}. ${people(n)} hier.`,
  },
  threshold: {
    enter: "Lichtung betreten", here: "hier",
    leaves: (room) => `Du verlässt „${room}“. Deine Gespräche und Kreise kommen mit.`,
    comes: "Deine Gespräche und Kreise kommen mit.",
    full: (n, most) => `Diese Lichtung ist voll: ${n} von ${most}.`,
    banned: "Diese Lichtung lässt dich vorerst nicht ein.",
    closed: "Diese Lichtung ist geschlossen. Ihre Worte bleiben bewahrt.",
  },
  farewell: {
    closed: (room) => `„${room}“ wurde geschlossen. Die Worte bleiben bewahrt.`,
    kicked: (room) => `Du wurdest aus „${room}“ hinausgeführt. Du darfst wiederkommen.`,
    banned: (room) => `Du wurdest aus „${room}“ hinausgeführt und kannst vorerst nicht zurück.`,
    led: (room) => `Du bist nicht mehr in „${room}“.`,
  },
  empty: {
    alone: ["Die Lichtung gehört gerade dir.", "Sag etwas; wer später kommt, findet es hier."],
    noWords: ["Noch keine Worte.", "Jemand muss anfangen."],
    private: ["Nur ihr zwei.",
      "Niemand sonst hört, was ihr hier sagt. Es bleibt bei euch, in welche Lichtung ihr auch geht."],
    circle: ["Ein neuer Kreis.", "Nur wer dazugehört, hört, was hier gesagt wird, ganz gleich, wo."],
    between: ["Du bist zwischen den Lichtungen.", "Such dir eine aus und geh hinein."],
    noRoom: ["Es gibt noch keine Lichtung.", "Wer diesen Ort hütet, kann eine öffnen."],
    missing: ["Hier steht nichts.", "Der Ort ist fort, oder es gab ihn nie, oder er ist nicht für dich."],
  },
  log: {
    label: (place) => `Worte in ${place}`, begins: "Hier beginnt das Gespräch.", sinceLast: "Seit du zuletzt hier warst",
    today: "Heute", yesterday: "Gestern",
    failed: "Diese älteren Worte ließen sich nicht holen.",
    failedNewer: "Diese neueren Worte ließen sich nicht holen.", tryAgain: "Noch einmal", latest: "Zum Neuesten",
    latestCount: (n) => `Zum Neuesten (${n})`,
    muted: (until) => `Nicht gesendet. Bis ${until} sollst du zuhören.`,
    gone: "Diese Worte wurden zurückgenommen.", onItsWay: "unterwegs …", waits: "wartet hier", notSent: "Nicht gesendet.", discard: "Verwerfen",
    steppedIn: (names) => `${list(names)} ${names.length === 1 ? "kam" : "kamen"} dazu.`,
    movedOn: (names) => `${list(names)} ${names.length === 1 ? "ging" : "gingen"} weiter.`,
    crowd: (came, left) =>
      [came && `${people(came)} ${came === 1 ? "kam" : "kamen"}`, left && `${left} ${left === 1 ? "ging" : "gingen"} weiter`]
        .filter(Boolean).join(", ") + ".",
    said: (name, words) => `${name}: ${words}`, several: (n, names) => `${n} neue von ${list(names)}`,
    you: "Du",
  },
  acts: {
    label: "Was du mit diesen Worten tun kannst", copyWords: "Worte kopieren", copyLink: "Link kopieren", copied: "Kopiert.",
    takeBack: "Zurücknehmen", remove: "Entfernen", copyCode: "Code kopieren", linkCopied: "Link kopiert.",
  },
  takeBack: {
    titleOwn: "Diese Worte zurücknehmen?", title: (name) => `Die Worte von ${name} entfernen?`,
    hintOwn: "Sie sind dann für alle fort, und für immer. Ihr Platz bleibt.",
    hint: "Sie sind dann für alle fort, und für immer. Ihr Platz bleibt; warum sie gingen, wird mit deinem Namen bewahrt.",
    reason: "Warum", reasonMissing: "Sag in ein paar Worten, warum.", keep: "Behalten", doOwn: "Zurücknehmen", do: "Entfernen",
  },
  emoji: {
    open: "Emoji", title: "Ein Emoji wählen", find: "Emoji finden", recent: "zuletzt benutzt", none: "Kein Emoji mit diesem Namen.",
    failed: "Die Emoji ließen sich nicht holen.", found: (n) => `${n} gefunden`,
  },
  murmur: {
    one: (name) => `${name} schreibt`, two: (a, b) => `${a} und ${b} schreiben`, several: "Mehrere schreiben",
    offline: "Der Weg ist unterbrochen. Was du schreibst, wartet hier und geht von selbst hinaus.",
    caughtUp: "Alles nachgeholt.", writing: "schreibt …",
  },
  composer: {
    room: "Sprich in die Lichtung", private: (name) => `Leise Worte an ${name}`, circle: "Sag etwas in den Kreis",
    send: "Senden", tooLong: (over) => `${over} Zeichen zu viel.`, left: (n) => `Noch ${n} Zeichen`,
    offers: "Vorschläge",
    suggestions: (n) => (n === 1 ? "1 Vorschlag. Enter nimmt ihn." : `${n} Vorschläge. Pfeile wählen, Enter nimmt einen.`),
    refused: (over) => `${over} Zeichen zu lang. Kürze es, oder sag es in zweien.`,
    enterSends: "sendet",
  },
  endings: {
    closed: "Diese Lichtung ist geschlossen. Ihre Worte bleiben bewahrt.", led: "Du bist nicht mehr in dieser Lichtung.",
    rests: "Dieser Kreis ruht. Du kannst ihn lesen, aber nicht mehr schreiben.",
    restsPrivate: "Dieses Gespräch ruht. Du kannst es lesen, aber nicht mehr schreiben.", notYours: "Du gehörst nicht mehr zu diesem Kreis.",
  },
  ear: {
    room: (room, n) => `Das hören alle in „${room}“${n === null ? "" : `: **${people(n)}**`}`,
    later: "Wer später hereinkommt, kann es lesen.",
    private: (name) => `Das hört nur **${name}**`,
    circle: (names, more) => `Das hört nur dieser Kreis: **${names.join(", ")}**${more ? ` und ${more} weitere` : ""}`,
  },
  people: {
    label: "Menschen hier", around: "Um dich herum", inCircle: "In diesem Kreis", here: "hier", inThisCircle: "in diesem Kreis",
    keeper: "hütet hier", stepAside: "Zur Seite gehen", stepAsideWith: (name) => `Mit ${name} zur Seite gehen`, gather: "Einen Kreis bilden",
    alone: "Gerade ist niemand sonst hier.", cannotStepAside: (name) => `${name} kann gerade nicht zur Seite gehen.`,
  },
  gather: {
    title: "Einen Kreis bilden", hint: "Wähle, wer dazugehört. Nur sie hören, was dort gesagt wird.",
    do: (n) => (n === 0 ? "Kreis bilden" : `Kreis mit ${inWords(n)} bilden`), find: "Namen finden", cancel: "Jetzt nicht",
    nobody: "Gerade ist niemand um dich herum.",
    between: "Geh erst in eine Lichtung; ein Kreis beginnt mit den Menschen dort.",
  },
  switcher: {
    title: "Ort oder Mensch finden", clearings: "Lichtungen", withYou: "Bei dir", people: "Menschen hier",
    nothing: "Kein Ort und niemand mit diesem Namen.", leaves: (room) => `Du verlässt „${room}“`,
    stepAside: "Zur Seite gehen", keys: ["wählen", "gehen", "schließen"],
  },
};

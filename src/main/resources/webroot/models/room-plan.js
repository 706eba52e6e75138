const MOST_PEOPLE = 1000;
const NAME = 100;
const ABOUT = 500;

const lengthOf = (text) => [...text.trim()].length;

/** The first field that the server would refuse, by the rules of POST /rooms/, or null. */
export function roomFault({ name, description, most }) {
  if (lengthOf(name) < 1 || lengthOf(name) > NAME) return "name";
  if (lengthOf(description) > ABOUT) return "description";
  return most === "" || (/^[0-9]+$/.test(most) && most >= 1 && most <= MOST_PEOPLE) ? null : "most";
}

/** The body of POST and PUT; what PUT leaves out would be lost, so what this page does not show is handed on. */
export const roomPlan = ({ name, description, most }, room) => ({
  name: name.trim(),
  description: description.trim() || null,
  max_users: most === "" ? null : Number(most),
  is_translation_enabled: room?.is_translation_enabled ?? false,
});

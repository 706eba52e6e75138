/**
 * What the server would refuse anyway, told before asking it: the rules of POST /auth/register, in the order of the fields.
 * @returns {{field: string, text: string}[]} `text` is a key of the catalogue's refusals
 */
export function signInFaults({ username, email, password }, isNew) {
  const nameLength = [...username].length;
  return [
    isNew && (nameLength < 3 || nameLength > 20) && { field: "username", text: "badName" },
    !/^[^\s@]+@[^\s@]+$/.test(email) && { field: "email", text: "noEmail" },
    password === "" && { field: "password", text: "noPassword" },
    isNew && password !== "" && [...password].length < 8 && { field: "password", text: "shortPassword" },
  ].filter(Boolean);
}

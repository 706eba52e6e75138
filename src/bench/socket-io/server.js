// A chat server as one would write it with Socket.IO and PostgreSQL: tokens are checked, membership is judged by the
// statement that stores, every message is committed before it is answered, and each place is told in seq order. It
// works on the same schema as the server it is measured beside. PORT and the PG* variables say where.
'use strict';

const { createHmac, timingSafeEqual } = require('node:crypto');
const { createServer } = require('node:http');
const { Pool } = require('pg');
const { Server } = require('socket.io');

const CONNECTIONS = 8;
const pool = new Pool({ max: CONNECTIONS });

const query = (name, text, values) => pool.query({ name, text, values });

const kinds = {
  room: {
    listen: `select r.last_seq from rooms r join room_visits v on v.room_id = r.id
             where r.id = $1 and r.is_active and v.user_id = $2 and v.left_seq is null`,
    post: `with target as (
             update rooms set last_seq = last_seq + 1
             where id = $1 and is_active
               and exists (select from room_visits where user_id = $2 and room_id = $1 and left_seq is null)
             returning last_seq)
           insert into messages (room_id, seq, changed_seq, sender_id, content, client_id)
           select $1, last_seq, last_seq, $2, $3, $4 from target
           returning id, seq, sent_at`,
  },
  conversation: {
    listen: `select c.last_seq from conversations c join conversation_members m on m.conversation_id = c.id
             where c.id = $1 and m.user_id = $2 and m.left_seq is null`,
    post: `with target as (
             update conversations set last_seq = last_seq + 1
             where id = $1 and is_active
               and exists (select from conversation_members
                           where user_id = $2 and conversation_id = $1 and left_seq is null)
             returning last_seq)
           insert into messages (conversation_id, seq, changed_seq, sender_id, content, client_id)
           select $1, last_seq, last_seq, $2, $3, $4 from target
           returning id, seq, sent_at`,
  },
};

// JSON Web Tokens with HMAC-SHA-256 (RFC 7519), signed with the keys that stand in the database.
const keys = new Map();

async function readKeys() {
  const { rows } = await pool.query('select id, secret from signing_keys');
  // The signature's key is the text of the stored secret in base64.
  rows.forEach(({ id, secret }) => keys.set(id, secret.toString('base64')));
}

function userOf(token) {
  const [head, claims, signature] = token.split('.');
  const { kid } = JSON.parse(Buffer.from(head, 'base64url'));
  const expected = createHmac('sha256', keys.get(kid)).update(`${head}.${claims}`).digest();
  if (!timingSafeEqual(expected, Buffer.from(signature, 'base64url'))) {
    throw new Error('bad token');
  }
  const { sub, exp } = JSON.parse(Buffer.from(claims, 'base64url'));
  if (exp * 1000 < Date.now()) {
    throw new Error('token has expired');
  }
  return sub;
}

// Two connections to the database may answer in another order than they committed in.
const places = new Map();

function tellInOrder(io, address, seq, body) {
  let place = places.get(address);
  if (!place) {
    places.set(address, (place = { next: seq, held: new Map() }));
  }
  place.held.set(seq, body);
  while (place.held.has(place.next)) {
    io.to(address).emit('message', place.held.get(place.next));
    place.held.delete(place.next);
    place.next++;
  }
}

async function listen(socket, address, answer) {
  const [kind, id] = address.split('.');
  const { rows } = await query(`listen ${kind}`, kinds[kind].listen, [id, socket.data.id]);
  if (rows.length === 0) {
    answer({ error: 403 });
    return;
  }
  const seq = Number(rows[0].last_seq);
  if (!places.has(address)) {
    places.set(address, { next: seq + 1, held: new Map() });
  }
  socket.join(address);
  answer({ seq });
}

async function post(io, socket, said, answer) {
  const kind = said.room_id ? 'room' : 'conversation';
  const id = said.room_id ?? said.conversation_id;
  if (typeof said.content !== 'string' || said.content.length < 1 || said.content.length > 500) {
    answer({ error: 422 });
    return;
  }
  const { rows } = await query(`post ${kind}`, kinds[kind].post, [id, socket.data.id, said.content, said.client_id]);
  if (rows.length === 0) {
    answer({ error: 403 });
    return;
  }
  const seq = Number(rows[0].seq);
  const message = {
    id: Number(rows[0].id),
    sender_id: socket.data.id,
    sender_username: socket.data.username,
    content: said.content,
    sent_at: rows[0].sent_at,
    room_id: said.room_id ?? null,
    conversation_id: said.conversation_id ?? null,
    seq,
  };
  answer(message);
  const address = `${kind}.${id}`;
  tellInOrder(io, address, seq, { address, type: 'message', seq, prev: seq - 1, message });
}

async function main() {
  await readKeys();
  const http = createServer((request, response) => response.writeHead(404).end());
  const io = new Server(http, { transports: ['websocket'], perMessageDeflate: false, serveClient: false });
  io.use(async (socket, next) => {
    try {
      const id = userOf(socket.handshake.auth.token);
      const { rows } = await query('user', 'select id, username from users where id = $1 and is_active', [id]);
      socket.data = { id: Number(rows[0].id), username: rows[0].username };
      next();
    } catch (refused) {
      next(refused);
    }
  });
  io.on('connection', (socket) => {
    const guarded = (handle) => (said, answer) => handle(said, answer).catch(() => answer({ error: 500 }));
    socket.on('listen', guarded((address, answer) => listen(socket, address, answer)));
    socket.on('post', guarded((said, answer) => post(io, socket, said, answer)));
  });
  http.listen(Number(process.env.PORT), '127.0.0.1', 4096);
}

main();

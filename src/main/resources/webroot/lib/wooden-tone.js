/** Two partials of a small block of wood: hertz, loudness, and seconds until they have died away. */
const PARTIALS = [{ hertz: 587, gain: 0.09, lasts: 0.24 }, { hertz: 1571, gain: 0.025, lasts: 0.09 }];
const ATTACK_S = 0.004;
const ONCE = "gathering.tone";

let context = null;

/** One soft wooden tone; of several tabs that hear the same words one plays it. */
export async function woodenTone() {
  if (!navigator.locks) return play();
  return navigator.locks.request(ONCE, { ifAvailable: true }, (lock) => lock && play());
}

async function play() {
  context ??= new AudioContext();
  await context.resume();
  await Promise.all(PARTIALS.map((partial) => strike(partial, context.currentTime)));
}

function strike({ hertz, gain, lasts }, start) {
  const volume = new GainNode(context, { gain: 0 });
  volume.gain.linearRampToValueAtTime(gain, start + ATTACK_S);
  volume.gain.exponentialRampToValueAtTime(0.0001, start + lasts);
  const tone = new OscillatorNode(context, { type: "sine", frequency: hertz });
  tone.connect(volume).connect(context.destination);
  tone.start(start);
  tone.stop(start + lasts);
  return new Promise((resolve) => tone.addEventListener("ended", resolve));
}

// A short beep and a vibration, made here: no file to load, nothing that could be missing without a network.

let context = null;

/** Be ready to beep, as long as a workout is followed: a sound that is ready costs battery. Returns what ends it. */
export function beReady() {
  const events = ["click", "keydown"];
  events.forEach((event) => window.addEventListener(event, unlock, { passive: true }));
  unlock();
  return () => {
    events.forEach((event) => window.removeEventListener(event, unlock));
    context?.close();
    context = null;
  };
}

/** Browsers allow sound only after a tap or a key, so the first one opens the way for the beeps that follow. */
function unlock() {
  if (navigator.userActivation && !navigator.userActivation.isActive) return;
  context ??= window.AudioContext ? new AudioContext() : null;
  if (context?.state === "suspended") context.resume();
}

function beep(frequency, startsIn, seconds) {
  if (context?.state !== "running") return;
  const starts = context.currentTime + startsIn;
  const tone = new OscillatorNode(context, { frequency });
  const volume = new GainNode(context, { gain: 0 });
  volume.gain.setTargetAtTime(0.3, starts, 0.01); // fading in and out: a hard edge would crackle
  volume.gain.setTargetAtTime(0, starts + seconds - 0.05, 0.015);
  tone.connect(volume).connect(context.destination);
  tone.start(starts);
  tone.stop(starts + seconds);
}

/** One of the last seconds before something starts. */
export function tick() {
  beep(660, 0, 0.12);
}

/** Something has ended: the rest, or the set. */
export function ring() {
  [0, 0.22, 0.44].forEach((delay) => beep(880, delay, 0.18));
  navigator.vibrate?.([250, 120, 250]);
}

// The sound at the end of a timer: two soft tones, made here, so that nothing has to be loaded or played from a file.

/** Hertz: E5, then A5 above it. */
const TONES = [659, 880] as const;
const APART = 0.28;
const LASTS = 1.4;
/** Of 1; heard across a room, startling nobody. */
const LOUD = 0.16;

export function chime(): void {
  const context = new AudioContext();
  for (const [at, tone] of TONES.entries()) {
    const starts = context.currentTime + at * APART;
    const oscillator = context.createOscillator();
    const gain = context.createGain();
    oscillator.frequency.value = tone;
    gain.gain.setValueAtTime(0, starts);
    gain.gain.linearRampToValueAtTime(LOUD, starts + 0.04);
    gain.gain.exponentialRampToValueAtTime(0.001, starts + LASTS);
    oscillator.connect(gain).connect(context.destination);
    oscillator.start(starts);
    oscillator.stop(starts + LASTS);
    if (at === TONES.length - 1) oscillator.onended = () => void context.close();
  }
}

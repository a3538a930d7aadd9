// The place at the foot of a slide where the timer stands, for the room to see.

export function TimerSlot() {
  return null;
}

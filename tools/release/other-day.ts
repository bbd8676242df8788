// Loaded ahead of a build: its clock is more than a year fast, so that a day taken from the clock shows.
const AHEAD = 400 * 24 * 60 * 60 * 1000;
const now = Date.now;

globalThis.Date = new Proxy(Date, {
  construct: (date, given, made) => Reflect.construct(date, given.length === 0 ? [now() + AHEAD] : given, made),
  get: (date, name) => (name === 'now' ? () => now() + AHEAD : Reflect.get(date, name)),
});

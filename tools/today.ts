/** The day on which a tool runs, by the clock of the machine (UTC): `YYYY-MM-DD`. No engine and no page asks for it. */
export const today = (): string => new Date().toISOString().slice(0, 10);

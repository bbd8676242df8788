const ours = 'src/rulebooks/norway';

/** The rulebook that this site is built from, as a folder from the project's root. `RULEBOOK` names another one. */
export const rulebookFolder = process.env['RULEBOOK'] ?? ours;

/** Where its case book lies: ours with the tests, that of another rulebook in its folder. */
export const caseFolder = rulebookFolder === ours ? 'tests/cases' : `${rulebookFolder}/cases`;

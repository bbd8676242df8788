/** The rulebook that this site is built from, as a folder from the project's root. `RULEBOOK` names another one. */
export const rulebookFolder = process.env['RULEBOOK'] ?? 'src/rulebooks/norway';

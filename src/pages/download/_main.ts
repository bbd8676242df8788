/** The script of a single file. It stands in the page packed, and is run by `_unpack.ts`. */
import '#layouts/leave.ts';
import { start } from '#ui/single-file/start.ts';

start();

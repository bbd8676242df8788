/** The last of what comes beside the check: only runs. */
import { keepCopy } from './keep-copy.ts';

keepCopy();

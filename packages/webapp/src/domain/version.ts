// The version of a thing that its editor was looking at: a change names it, and a newer one wins.

import { z } from 'zod';

/** Fits the database's integers with room for one more. */
export const seenVersion = z.coerce.number().int().min(0).max(2_000_000_000);

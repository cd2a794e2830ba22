import type { Subject } from '../subject.ts';
import { indexed } from './indexed.ts';
import { lowdb } from './lowdb.ts';
import { product } from './product.ts';
import { raw } from './raw.ts';
import { sqlite } from './sqlite.ts';

export const SUBJECTS: readonly Subject[] = [raw, product, indexed, lowdb, sqlite];

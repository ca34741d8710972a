import type { NotAMapping } from '../intake/delimited/read-mapping.ts';
import type { PageRefusal } from '../page/page-issue.ts';
import type { SourceRefusal } from './read-source.ts';
import type { WrongUsage } from './usage.ts';
import type { NotWritten } from './write-files.ts';

/** Refusals of this package that a user of the command line can meet, besides the issues of a file. */
export type CommandRefusal = NotAMapping | NotWritten | PageRefusal | SourceRefusal | WrongUsage;

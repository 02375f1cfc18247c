import type { Context } from '../../kernel/context.js';
import type { Subject } from './subject.model.js';

/** What connectors ask other domains. */
export interface SubjectsPort {
  /** A request or record by its id; null when there is none any more. Who is shown what is sensitive is noted there. */
  read(ctx: Context, id: string): Promise<Subject | null>;
}

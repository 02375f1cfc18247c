import { isEditor, isReader, type ReadableField } from '../../access/field-roles.js';
import { fieldsOf, mayEver, type Guarded } from '../../access/guard.js';
import { isStaff } from '../../access/roles.js';
import type { Context } from '../../kernel/context.js';
import { fieldNames, rulesOf, type RecordTypeRules } from './record-type.model.js';

/** The path under which permission knows a field. */
export const pathOf = (name: string): string => `data.${name}`;

/** Who the caller is to the fields of a type: permission and the type's own rules, both of which must hold. */
export class FieldAccess {
  constructor(
    private readonly ctx: Context,
    private readonly type: RecordTypeRules,
  ) {}

  /** The fields that the caller may read in some record. */
  everReadable(): string[] {
    return fieldNames(this.type).filter((name) => {
      return this.listsReader(name) && mayEver(this.ctx.actor, 'record.read', [pathOf(name)]);
    });
  }

  /** Whether no field of the type is kept from the caller. */
  readsAll(): boolean {
    const names = fieldNames(this.type);
    return this.everReadable().length === names.length;
  }

  /** The fields that the caller may change in some record. */
  everEditable(): string[] {
    return this.everReadable().filter((name) => {
      return this.listsEditor(name) && mayEver(this.ctx.actor, 'record.update', [pathOf(name)]);
    });
  }

  /** The fields that the caller may read in this record. */
  readable(record: Guarded): string[] {
    const mask = fieldsOf(this.ctx, 'record.read', record);
    return fieldNames(this.type).filter((name) => this.listsReader(name) && mask.allows(pathOf(name)));
  }

  /** The fields that the caller may change in this record. */
  editable(record: Guarded): string[] {
    const mask = fieldsOf(this.ctx, 'record.update', record);
    return this.readable(record).filter((name) => this.listsEditor(name) && mask.allows(pathOf(name)));
  }

  /** Whether the caller's change of a field waits for approval. Staff and programs are trusted. */
  needsApproval(name: string): boolean {
    const { actor } = this.ctx;
    return actor.kind === 'user' && !isStaff(actor) && rulesOf(this.type, name).approval === true;
  }

  private listsReader(name: string): boolean {
    return isReader(this.ctx.actor, rulesOf(this.type, name).readableBy);
  }

  private listsEditor(name: string): boolean {
    return isEditor(this.ctx.actor, rulesOf(this.type, name).editableBy);
  }
}

/** Who may hear of a change of these fields. */
export function hearersOf(type: RecordTypeRules, names: readonly string[]): ReadableField[] {
  return names.map((name) => ({ path: pathOf(name), readableBy: rulesOf(type, name).readableBy ?? null }));
}

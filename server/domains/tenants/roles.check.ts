import { below } from '../../../forms/json.js';
import { GRANTABLE, reachesFor, verbsFor, type Grantable, type OwnSide } from '../../access/grantable.js';
import { isBuiltIn } from '../../access/roles.js';
import { bodyError, type InputError } from '../../kernel/errors.js';
import type { RoleInput, RolePermission } from './roles.dto.js';

/** What is wrong with a role, beside what the contract's types already catch. */
export function checkRole({ key, name, side, permissions }: RoleInput): InputError[] {
  return [...checkKey(key), ...checkName(name), ...checkPermissions(permissions, side)];
}

/** What is wrong with the permissions of a role of this side. */
export function checkPermissions(permissions: readonly RolePermission[], side: OwnSide): InputError[] {
  return permissions.flatMap((permission, index) =>
    checkPermission(permission, side, `/permissions/${index}`),
  );
}

/** Refuses a name of white space. */
export function checkName(name: string): InputError[] {
  if (name.trim() !== '') return [];
  return [
    bodyError('/name', 'required', {
      en: ['The name is blank.', 'Send what people should read.'],
      de: ['Der Name ist leer.', 'Senden Sie, was Menschen lesen sollen.'],
    }),
  ];
}

function checkKey(key: string): InputError[] {
  if (!isBuiltIn(key)) return [];
  return [
    bodyError('/key', 'reserved', {
      en: [`\`${key}\` is a built-in role.`, 'Choose another key.'],
      de: [`\`${key}\` ist eine eingebaute Rolle.`, 'Wählen Sie einen anderen Schlüssel.'],
    }),
  ];
}

function checkPermission(permission: RolePermission, side: OwnSide, at: string): InputError[] {
  const subject = Object.hasOwn(GRANTABLE, permission.subject) ? GRANTABLE[permission.subject] : undefined;
  if (!subject) return [oneOf(`${at}/subject`, Object.keys(GRANTABLE))];
  const verbs = verbsFor(subject, side);
  return [
    ...permission.verbs.flatMap((verb, index) =>
      verbs.includes(verb) ? [] : [oneOf(`${at}/verbs/${index}`, verbs)],
    ),
    ...(reachFits(permission, subject, side)
      ? []
      : [oneOf(`${at}/reach`, reachesOf(permission, subject, side))]),
    ...checkCondition(permission, subject, `${at}/condition`),
    ...checkFields(permission, subject, `${at}/fields`),
  ];
}

/** What belongs to the tenant has no account that it could be within. */
function reachesOf({ verbs }: RolePermission, subject: Grantable, side: OwnSide): readonly string[] {
  const isTenantWide = verbs.every((verb) => subject.tenantVerbs.includes(verb));
  return isTenantWide ? ['tenant'] : reachesFor(side);
}

function reachFits(permission: RolePermission, subject: Grantable, side: OwnSide): boolean {
  return reachesOf(permission, subject, side).includes(permission.reach);
}

function checkCondition({ condition = {} }: RolePermission, subject: Grantable, at: string): InputError[] {
  return Object.entries(condition).flatMap(([name, value]) => {
    const pointer = below(at, name);
    if (!Object.hasOwn(subject.conditions, name)) return [notNamed(pointer, Object.keys(subject.conditions))];
    return isWanted(value) ? [] : [notAValue(pointer)];
  });
}

const isScalar = (value: unknown): boolean =>
  value === null || (typeof value === 'string' && value.length <= 200);

function isWanted(value: unknown): boolean {
  return Array.isArray(value)
    ? value.length > 0 && value.length <= 50 && value.every(isScalar)
    : isScalar(value);
}

const PATH = /^[A-Za-z0-9_]+(\.[A-Za-z0-9_]+)*$/;

function checkFields(
  { fields, verbs }: RolePermission,
  { fieldsUnder }: Grantable,
  at: string,
): InputError[] {
  if (!fields) return [];
  if (fieldsUnder === null || !verbs.every((verb) => verb === 'read' || verb === 'update'))
    return [fieldsNotHere(at)];
  const isFit = (path: string): boolean =>
    path.startsWith(`${fieldsUnder}.`) && PATH.test(path) && path.length <= 200;
  return (['only', 'except'] as const).flatMap((part) =>
    (fields[part] ?? []).flatMap((path, index) =>
      isFit(path) ? [] : [notAField(`${at}/${part}/${index}`, fieldsUnder)],
    ),
  );
}

function oneOf(pointer: string, known: readonly string[]): InputError {
  const list = known.join(', ');
  return bodyError(pointer, 'enum', {
    en: ['This is not possible here.', `Send one of: ${list}.`],
    de: ['Das ist hier nicht möglich.', `Senden Sie einen von: ${list}.`],
  });
}

function notNamed(pointer: string, known: readonly string[]): InputError {
  const list = known.join(', ');
  return bodyError(pointer, 'unknown', {
    en: ['Nothing can be asked of this field.', list ? `Name one of: ${list}.` : 'Leave the condition out.'],
    de: [
      'Nach diesem Feld kann nicht gefragt werden.',
      list ? `Nennen Sie eines von: ${list}.` : 'Lassen Sie die Bedingung weg.',
    ],
  });
}

function notAValue(pointer: string): InputError {
  return bodyError(pointer, 'type', {
    en: [
      'This is no value to compare with.',
      'Send a text of at most 200 characters, null, or a list of at most 50 of them.',
    ],
    de: [
      'Damit kann nicht verglichen werden.',
      'Senden Sie einen Text von höchstens 200 Zeichen, null oder eine Liste von höchstens 50 davon.',
    ],
  });
}

function fieldsNotHere(pointer: string): InputError {
  return bodyError(pointer, 'unexpected', {
    en: [
      'Fields cannot be left out here.',
      'Leave `fields` out, or give `read` and `update` a permission of their own.',
    ],
    de: [
      'Hier können keine Felder ausgenommen werden.',
      'Lassen Sie `fields` weg, oder geben Sie `read` und `update` eine eigene Berechtigung.',
    ],
  });
}

function notAField(pointer: string, under: string): InputError {
  return bodyError(pointer, 'format', {
    en: ['This is not the path of a field.', `Send one such as ${under}.price.`],
    de: ['Das ist kein Pfad eines Felds.', `Senden Sie einen wie ${under}.price.`],
  });
}

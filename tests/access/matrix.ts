/** Who calls, seen from Mara’s request: its own account’s people, other customers, staff, programs, another tenant. */
export const PERSONAS = [
  'anonymous',
  'mara',
  'viewer',
  'restricted',
  'tomas',
  'agent',
  'auditor',
  'admin',
  'program',
  'stranger',
  'strangeProgram',
] as const;

/** One of {@link PERSONAS}. */
export type Persona = (typeof PERSONAS)[number];

/** The status that each persona gets, in the order of {@link PERSONAS}. */
export type Row = readonly [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
];

/** Every operation, and what it is about: Mara’s own thing where it names one. */
export const MATRIX: Readonly<Record<string, Row>> = {
  //                     anonymous mara viewer restricted tomas agent auditor admin program stranger strangeProgram
  live: /*             */ [200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200],
  ready: /*            */ [200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200],
  readKeys: /*         */ [200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200],
  issueToken: /*       */ [200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200],
  readMe: /*           */ [401, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200],
  readProfile: /*      */ [401, 200, 200, 200, 200, 200, 200, 200, 403, 200, 403],
  updateProfile: /*    */ [401, 200, 200, 200, 200, 200, 200, 200, 403, 200, 403],
  listAccounts: /*     */ [401, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200],
  readAccount: /*      */ [401, 200, 200, 200, 404, 200, 200, 200, 200, 404, 404],
  listLocations: /*    */ [401, 200, 200, 200, 404, 200, 200, 200, 200, 404, 404],
  listMembers: /*      */ [401, 200, 200, 200, 404, 200, 200, 200, 200, 404, 404],
  readMember: /*       */ [401, 200, 200, 200, 404, 200, 200, 200, 200, 404, 404],
  updateMember: /*     */ [401, 403, 403, 403, 403, 403, 403, 200, 200, 403, 404],
  removeMember: /*     */ [401, 403, 403, 403, 403, 403, 403, 204, 204, 403, 404],
  inviteMember: /*     */ [401, 403, 403, 403, 403, 403, 403, 201, 201, 403, 404],
  listInvitations: /*  */ [401, 403, 403, 403, 403, 200, 200, 200, 200, 403, 404],
  readInvitation: /*   */ [401, 403, 403, 403, 403, 200, 200, 200, 200, 403, 404],
  revokeInvitation: /* */ [401, 403, 403, 403, 403, 403, 403, 204, 204, 403, 404],
  createEmbedSession: /**/ [401, 403, 403, 403, 403, 403, 403, 403, 201, 403, 201],
  revokeEmbedSession: /**/ [401, 403, 403, 403, 403, 403, 403, 204, 204, 403, 404],
  listUsers: /*        */ [401, 403, 403, 403, 403, 403, 200, 200, 200, 403, 200],
  readUser: /*         */ [401, 403, 403, 403, 403, 403, 200, 200, 200, 403, 404],
  updateUser: /*       */ [401, 403, 403, 403, 403, 403, 403, 200, 200, 403, 404],
  signOutUser: /*      */ [401, 403, 403, 403, 403, 403, 403, 204, 204, 403, 404],
  createApiKey: /*     */ [401, 403, 403, 403, 403, 403, 403, 201, 403, 403, 403],
  listApiKeys: /*      */ [401, 403, 403, 403, 403, 403, 200, 200, 200, 403, 200],
  readApiKey: /*       */ [401, 403, 403, 403, 403, 403, 200, 200, 404, 403, 404],
  rotateApiKey: /*     */ [401, 403, 403, 403, 403, 403, 403, 201, 404, 403, 404],
  revokeApiKey: /*     */ [401, 403, 403, 403, 403, 403, 403, 204, 403, 403, 403],
  listRoles: /*        */ [401, 403, 403, 403, 403, 200, 200, 200, 200, 403, 200],
  readRole: /*         */ [401, 403, 403, 403, 403, 200, 200, 200, 200, 403, 404],
  createRole: /*       */ [401, 403, 403, 403, 403, 403, 403, 201, 403, 403, 403],
  previewRole: /*      */ [401, 403, 403, 403, 403, 403, 403, 200, 403, 403, 403],
  updateRole: /*       */ [401, 403, 403, 403, 403, 403, 403, 200, 403, 403, 403],
  deleteRole: /*       */ [401, 403, 403, 403, 403, 403, 403, 204, 403, 403, 403],
  explainAccess: /*    */ [401, 403, 403, 403, 403, 403, 200, 200, 403, 403, 403],
  createIssuer: /*     */ [401, 403, 403, 403, 403, 403, 403, 201, 403, 403, 403],
  listIssuers: /*      */ [401, 403, 403, 403, 403, 403, 200, 200, 403, 403, 403],
  readIssuer: /*       */ [401, 403, 403, 403, 403, 403, 200, 200, 403, 403, 403],
  updateIssuer: /*     */ [401, 403, 403, 403, 403, 403, 403, 200, 403, 403, 403],
  deleteIssuer: /*     */ [401, 403, 403, 403, 403, 403, 403, 204, 403, 403, 403],
  listServices: /*     */ [401, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200],
  readService: /*      */ [401, 200, 200, 200, 200, 200, 200, 200, 200, 404, 404],
  submitRequest: /*    */ [401, 201, 403, 201, 201, 201, 403, 201, 201, 422, 422],
  listRequests: /*     */ [401, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200],
  readRequest: /*      */ [401, 200, 200, 404, 404, 200, 200, 200, 200, 404, 404],
  readTimeline: /*     */ [401, 200, 200, 404, 404, 200, 200, 200, 200, 404, 404],
  commentOnRequest: /* */ [401, 201, 403, 404, 404, 201, 403, 201, 201, 404, 404],
  transitionRequest: /**/ [401, 200, 403, 404, 404, 200, 403, 200, 200, 404, 404],
  uploadDocument: /*   */ [401, 201, 403, 404, 404, 201, 403, 201, 201, 404, 404],
  listDocuments: /*    */ [401, 200, 200, 404, 404, 200, 200, 200, 200, 404, 404],
  readDocument: /*     */ [401, 200, 200, 404, 404, 200, 200, 200, 200, 404, 404],
  downloadDocument: /* */ [401, 200, 200, 404, 404, 200, 200, 200, 200, 404, 404],
  followEvents: /*     */ [401, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200],
};

/** The routes that need no credentials. */
export const OPEN = ['issueToken', 'live', 'readKeys', 'ready'] as const;

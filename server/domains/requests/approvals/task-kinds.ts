/** What is done for approvals later. */
export const TASK = {
  /** Approves where no stage is to be asked. */
  skip: 'approvals.skip',
  remind: 'approvals.remind',
  expire: 'approvals.expire',
  /** Looks whether those who may decide are still there. */
  look: 'approvals.look',
} as const;

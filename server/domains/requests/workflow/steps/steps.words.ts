/** Why steps fail, for staff. */
const WORDS: Readonly<Record<string, string>> = {
  no_connector: 'there is no such connector, or it is disabled.',
  timeout: 'there was no answer in time.',
  status: 'the other system refused.',
  condition: 'the other system answered something else than what counts as success.',
  mapping: 'the call needs something that the request does not have.',
  secret: 'the connector has no secret of a name that it needs.',
  cancelled: 'the call was cancelled.',
  nobody: 'nobody comes into question.',
  no_service: 'the other service is not published.',
  invalid_answers: 'the form of the other service does not take the answers.',
  needs_files: 'the other service wants files.',
  no_way_on: 'none of the transitions after the steps can be made now.',
  internal_error: 'something went wrong on our side, several times.',
};

/** What the timeline says of a step that failed. */
export function failureWords(step: string, code: string): string {
  return `The automatic step ${step} failed: ${WORDS[code] ?? `the other system could not be reached (${code}).`}`;
}

/** Words that load with `more.ts`. This file types all other languages. */
const en = {
  branches: 'At the same time',
  talk: 'Conversation',
  quiet: 'No messages yet.',
  by: '{by} for {name}',
  earlier: 'Show {count} earlier',
  ask: 'Ask or tell us something',
  send: 'Send',
  answer: 'Your answer',
  comment: 'Comment',
  remark: 'Comment (optional)',
  back: 'Not now',
  blank: 'Please write something first.',
  moved: 'This has changed meanwhile. Your text is still here.',
  sent: 'Sent.',
  sending: 'Sending…',
  none: 'No requests yet. When you send us one, you can follow it here step by step.',
};

export default en;

import type { DialogInstance, DialogState } from 'botbuilder-dialogs';
import { TicketDialog } from './ticket-dialog';
import { TicketStatusDialog } from './ticket-status-dialog';

/** What kind of form a message is an answer in, if it is: names and addresses tell no language. */
export type FormUnderWay = 'none' | 'short-answers' | 'description';

/** The form that a conversation's dialogs are in the middle of. */
export function formUnderWay(stack: readonly DialogInstance[]): FormUnderWay {
  const inner = stack.flatMap(({ state }) => (state as { dialogs?: DialogState }).dialogs?.dialogStack ?? []);
  const form = inner.find(({ id }) => id === TicketDialog.id || id === TicketStatusDialog.id);
  if (!form) return 'none';
  return (form.state as { awaiting?: string }).awaiting === 'description' ? 'description' : 'short-answers';
}

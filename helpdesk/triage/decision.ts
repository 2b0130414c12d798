import type { CategoryId } from '../../catalogue/categories';
import type { Language } from '../../catalogue/language';

/** The step of a ticket that a turn dealt with; 'opened' once the ticket is stored. */
export type TicketStep =
  'name' | 'email' | 'businessNumber' | 'description' | 'confirm' | 'change' | 'opened' | 'cancelled';

/** Why a message was not understood: it has no words, is in another language, or fits nothing known. */
export type NotUnderstoodReason = 'empty' | 'other-language' | 'unknown';

/**
 * The closed list of what a turn can come to. A new case breaks the build until the dialogs carry it out
 * and the outcomes count it.
 */
export type Decision =
  | {
      readonly kind: 'answer';
      readonly topic: string;
      readonly category: CategoryId;
      /** The notices in force that come before the answer, by id. */
      readonly notices: readonly string[];
    }
  | { readonly kind: 'clarify'; readonly topics: readonly string[] }
  | { readonly kind: 'help-with-category'; readonly category: CategoryId }
  /** Guides and videos on a subject, best first; all of them when the whole list was asked for. */
  | { readonly kind: 'find-guides'; readonly guides: readonly string[] }
  | { readonly kind: 'urgent'; readonly topic: string | null; readonly category: CategoryId | null }
  | { readonly kind: 'open-ticket'; readonly step?: TicketStep }
  | { readonly kind: 'ticket-status' }
  | { readonly kind: 'reach-person' }
  | { readonly kind: 'small-talk'; readonly topic: string }
  | { readonly kind: 'switch-language'; readonly language: Language }
  | { readonly kind: 'start-over' }
  | { readonly kind: 'not-ours'; readonly topic: string }
  | { readonly kind: 'not-understood'; readonly reason: NotUnderstoodReason; readonly attempt: number };

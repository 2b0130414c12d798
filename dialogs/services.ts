import type { Catalogue } from '../catalogue/catalogue';
import type { Calendar } from '../helpdesk/calendar';
import type { Clock } from '../helpdesk/clock';
import type { TicketStore } from '../helpdesk/ports';
import type { Meaning } from '../understanding/meaning';
import type { ReadingContext } from '../understanding/understand';
import type { Buttons } from './buttons';
import type { Commands } from './commands';
import type { Wording } from './wording';

/** What the dialogs need of the house; the composition root puts it together. */
export interface DialogServices {
  readonly catalogue: Catalogue;
  readonly calendar: Calendar;
  readonly clock: Clock;
  readonly tickets: TicketStore;
  readonly wording: Wording;
  readonly commands: Commands;
  readonly buttons: Buttons;
  readonly understand: (text: string, context: ReadingContext) => Meaning;
  /** Told of a failure that the client was told of in the dialog's own words. */
  readonly onFailure: (error: unknown) => void;
  /** Whether a message says that it comes from overseas. */
  readonly isCallerAbroad: (text: string) => boolean;
}

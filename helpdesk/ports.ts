import type { Ticket } from './ticket';

/** Keeps tickets. A ticket is on disk before `open` resolves: the client is told its reference only then. */
export interface TicketStore {
  /**
   * Stores a ticket, once per confirmation: called again with the same confirmation it changes nothing and
   * gives back the ticket that stands, whatever the second call's reference was.
   */
  open(ticket: Ticket): Promise<Ticket>;
  /** The ticket with this reference (standard form), or undefined. */
  find(reference: string): Promise<Ticket | undefined>;
  /** How many tickets there are. */
  count(): Promise<number>;
}

/** Keeps what the assistant must remember of each conversation, as JSON documents by key. */
export interface ConversationStore {
  read(keys: readonly string[]): Promise<Record<string, unknown>>;
  /** Replaces the documents. Not a merge, and no version is checked: turns of one conversation are serialised. */
  write(documents: Readonly<Record<string, unknown>>): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
  /** Whether an activity of a conversation was answered already. */
  wasAnswered(conversation: string, activity: string): Promise<boolean>;
  /** Remembers that an activity was answered. */
  markAnswered(conversation: string, activity: string, at: string): Promise<void>;
}

/** How one turn ended: counted to improve the catalogue. Never holds what the client typed. */
export interface Outcome {
  readonly at: string;
  readonly channel: string;
  readonly language: string;
  readonly decision: string;
  readonly category: string | null;
  readonly topic: string | null;
  readonly confidence: number;
}

/** Keeps outcomes. */
export interface OutcomeStore {
  record(outcome: Outcome): Promise<void>;
}

/** One activity of a website conversation, as the Direct Line protocol carries it. */
export interface StoredActivity {
  /** Its place in the conversation, counted from 0: the watermark before it. */
  readonly sequence: number;
  readonly activity: Record<string, unknown>;
}

/** Keeps website conversations, so that a page finds its conversation again after a restart. */
export interface ChatStore {
  /** Makes a conversation, and says whether it is new. */
  create(conversation: string, user: string, at: string): Promise<boolean>;
  /** The user a conversation belongs to, or undefined when there is no such conversation. */
  userOf(conversation: string): Promise<string | undefined>;
  /** Adds an activity at the end, giving it its id and place. */
  append(conversation: string, activity: Record<string, unknown>): Promise<StoredActivity>;
  /** The activities from a place on, in order. */
  since(conversation: string, sequence: number): Promise<StoredActivity[]>;
  /** The activity that a client sent under this id of its own before, or undefined. */
  findByClientActivity(conversation: string, clientActivity: string): Promise<StoredActivity | undefined>;
}

/** The tables as Kysely sees them. Booleans are 0 or 1, moments ISO 8601 in UTC, documents JSON texts. */
export interface Schema {
  tickets: TicketRow;
  conversation_state: { key: string; document: string };
  answered_activities: { conversation: string; activity: string; answered_at: string };
  outcomes: OutcomeRow;
  chats: { id: string; user_id: string; created_at: string };
  chat_activities: { chat: string; sequence: number; client_activity: string | null; activity: string };
}

/** A ticket's row. */
export interface TicketRow {
  reference: string;
  confirmation: string;
  state: string;
  urgent: number;
  category: string | null;
  topic: string | null;
  promise: string;
  language: string;
  name: string;
  email: string;
  business_number: string | null;
  description: string;
  channel: string;
  conversation: string;
  opened_at: string;
  reply_by: string;
}

/** An outcome's row: nothing in it says who asked or what. */
export interface OutcomeRow {
  recorded_at: string;
  channel: string;
  language: string;
  decision: string;
  category: string | null;
  topic: string | null;
  confidence: number;
}

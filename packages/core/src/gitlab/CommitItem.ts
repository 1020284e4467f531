import { Schema } from "effect"

/** A commit as lists and branches show it (contract 6.6). */
export class CommitItem extends Schema.Class<CommitItem>("CommitItem")({
  id: Schema.String,
  title: Schema.optionalWith(Schema.String, { default: () => "" }),
  message: Schema.optionalWith(Schema.String, { default: () => "" }),
  author_name: Schema.optionalWith(Schema.NullOr(Schema.String), { default: () => null }),
  /** When it was committed. */
  created_at: Schema.optionalWith(Schema.NullOr(Schema.String), { default: () => null }),
  parent_ids: Schema.optionalWith(Schema.Array(Schema.String), { default: () => [] })
}) {}

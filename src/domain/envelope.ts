import { ID, Int, InterfaceType, Field, ObjectType } from "type-graphql";
import { DateTimeScalar } from "./scalars";
import { Shared } from "./shared";
import { type OneOf, SiteStatus, WithheldReason } from "./enums";

@InterfaceType({ description: "Anything with a global id. The id is opaque; it names its jurisdiction and type, never the server." })
export abstract class Node {
  @Field(() => ID, { description: "Global id: opaque, stable, a random pseudonym." })
  id!: string;
}

@ObjectType({ description: "Relay page information. Paging is forward only." })
export class PageInfo {
  @Shared("ENVELOPE", () => Boolean, { nonNull: true, description: "More rows that this viewer may see follow." })
  hasNextPage!: boolean;

  @Shared("ENVELOPE", () => Boolean, { nonNull: true, description: "Always false: paging is forward only." })
  hasPreviousPage!: boolean;

  @Shared("ENVELOPE", () => String, { description: "Sealed cursor of the first row of this page." })
  startCursor!: string | null;

  @Shared("ENVELOPE", () => String, { description: "Sealed cursor of the last row; give it as `after`. Bound to viewer, purpose and filter." })
  endCursor!: string | null;
}

@ObjectType({ description: "How one site took part in an answer." })
export class SiteAnswer {
  @Shared("ENVELOPE", () => String, { nonNull: true, description: "Slug of the jurisdiction that was asked." })
  jurisdiction!: string;

  @Shared("ENVELOPE", () => SiteStatus, { nonNull: true, description: "How it answered." })
  status!: OneOf<typeof SiteStatus>;

  @Shared("ENVELOPE", () => Int, { nonNull: true, description: "Rows of this page that came from it and were released." })
  rows!: number;

  @Shared("ENVELOPE", () => Int, { nonNull: true, description: "Time it took, in milliseconds, rounded up to 50." })
  milliseconds!: number;

  @Shared("ENVELOPE", () => DateTimeScalar, { description: "State of its data, if it says so." })
  asOf!: string | null;
}

@ObjectType({ description: "Notice of 42 CFR 2.32 that travels with every disclosure made by consent." })
export class DisclosureNotice {
  @Shared("ENVELOPE", () => String, { nonNull: true, description: "The statement of 2.32(a), short form of 2.32(a)(2)." })
  statement!: string;

  @Shared("ENVELOPE", () => String, { nonNull: true, description: "Version of the wording." })
  version!: string;

  @Shared("ENVELOPE", () => ID, { nonNull: true, description: "Consent that the disclosure rests on." })
  consentId!: string;

  @Shared("ENVELOPE", () => String, { description: "Scope of the consent in plain words, 2.32(b). Null if a copy travels instead." })
  scope!: string | null;

  @Shared("ENVELOPE", () => Boolean, { nonNull: true, description: "A copy of the consent can be had from the disclosing program, 2.32(b)." })
  copyAvailable!: boolean;
}

@ObjectType({ description: "A field that exists for everyone and is withheld from this viewer. Never says whether a value exists." })
export class Withheld {
  @Shared("ENVELOPE", () => String, { nonNull: true, description: "Name of the field." })
  field!: string;

  @Shared("ENVELOPE", () => WithheldReason, { nonNull: true, description: "Why." })
  reason!: OneOf<typeof WithheldReason>;
}

@ObjectType({ description: "A value with the code system that gives it meaning. The source's own word is kept beside it." })
export class Coding {
  @Shared("ENVELOPE", () => String, { description: "Code in the system. Null if the source's value has no code there." })
  code!: string | null;

  @Shared("ENVELOPE", () => String, { description: "Code system and version, e.g. TEDS-A 2022 SERVICES." })
  system!: string | null;

  @Shared("ENVELOPE", () => String, { description: "The value as the source wrote it." })
  sourceValue!: string | null;
}

@ObjectType({ description: "Where a record comes from." })
export class Provenance {
  @Shared("ENVELOPE", () => String, { nonNull: true, description: "System or file format of the source." })
  sourceSystem!: string;

  @Shared("ENVELOPE", () => String, { nonNull: true, description: "Import or seeding that wrote the row." })
  loadId!: string;

  @Shared("ENVELOPE", () => Int, { description: "Row of the source file, counted from 1. Null where rows have no number." })
  sourceRow!: number | null;

  @Shared("ENVELOPE", () => String, { nonNull: true, description: "The source's own id of the record." })
  sourceId!: string;

  @Shared("ENVELOPE", () => String, { nonNull: true, description: "Version of the mapping that was applied." })
  mappingVersion!: string;

  @Shared("ENVELOPE", () => DateTimeScalar, { nonNull: true, description: "When the source recorded it." })
  recordedAt!: string;
}

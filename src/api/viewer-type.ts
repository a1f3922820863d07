import { ObjectType, registerEnumType } from "type-graphql";
import { type Purpose, purposeList } from "../domain/decision";
import { Jurisdiction } from "../domain/jurisdiction";
import { Shared } from "../domain/shared";

export const PurposeOfUse = Object.fromEntries(purposeList.map((purpose) => [purpose, purpose])) as Record<Purpose, Purpose>;

registerEnumType(PurposeOfUse, {
  name: "PurposeOfUse",
  description: "Purposes of use: the values of the header x-purpose-of-use. Each opens only what it can need (42 CFR 2.13(a)).",
});

@ObjectType({ description: "The organization that the viewer acts for." })
export class ViewerOrganization {
  @Shared("ENVELOPE", () => String, { nonNull: true, description: "Name." })
  name!: string;

  @Shared("ENVELOPE", () => String, { nonNull: true, description: "Kind of body, e.g. LEAD_PROGRAM, POLICE." })
  kind!: string;
}

@ObjectType({ description: "Whoever asks, as the hub's own registers know them; a token's claims add nothing." })
export class Viewer {
  @Shared("ENVELOPE", () => String, { nonNull: true, description: "Name." })
  displayName!: string;

  @Shared("ENVELOPE", () => String, { nonNull: true, description: "Role, e.g. CASE_MANAGER." })
  role!: string;

  @Shared("ENVELOPE", () => ViewerOrganization, { description: "Organization. Null for a participant or a family member." })
  organization!: ViewerOrganization | null;

  @Shared("ENVELOPE", () => Jurisdiction, { description: "Where the account is kept." })
  jurisdiction?: Jurisdiction | null;

  @Shared("ENVELOPE", () => PurposeOfUse, { description: "Purpose of use that this request states. Null: none, so nothing about a person is served." })
  purpose!: Purpose | null;
}

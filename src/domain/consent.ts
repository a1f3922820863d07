import { ID, ObjectType } from "type-graphql";
import { DateTimeScalar } from "./scalars";
import { Shared } from "./shared";

@ObjectType({ description: "A written consent of 42 CFR 2.31, as far as it can be shown: its kind, scope and times." })
export class Consent {
  @Shared("CONSENT_RECORD", () => ID, { description: "Id of the consent." })
  id!: string | null;

  @Shared("CONSENT_RECORD", () => String, { description: "Kind: NAMED, TPO, COUNSELING_NOTES, PROCEEDINGS, CJ_2_35, RESEARCH, GENERAL_RELEASE." })
  kind!: string | null;

  @Shared("CONSENT_RECORD", () => [String], { description: "Categories of information that may be disclosed, 2.31(a)(3)." })
  information!: string[] | null;

  @Shared("CONSENT_RECORD", () => [String], { description: "Purposes, 2.31(a)(5)." })
  purposes!: string[] | null;

  @Shared("CONSENT_RECORD", () => String, { description: "Scope in plain words, 2.32(b)." })
  scope!: string | null;

  @Shared("CONSENT_RECORD", () => DateTimeScalar, { description: "When it was signed, 2.31(a)(9). Null: not signed." })
  signedAt!: string | null;

  @Shared("CONSENT_RECORD", () => DateTimeScalar, { description: "Expiration date, where one is stated, 2.31(a)(7)." })
  expiresAt!: string | null;

  @Shared("CONSENT_RECORD", () => DateTimeScalar, { description: "When it was revoked." })
  revokedAt!: string | null;
}

import { ID, ObjectType } from "type-graphql";
import { PageInfo } from "./envelope";
import { DisclosureList, type OneOf } from "./enums";
import { DateTimeScalar } from "./scalars";
import { Shared } from "./shared";

@ObjectType({ description: "One disclosure that a person is owed to know of (42 CFR 2.24, 2.25). Never says what the record holds." })
export class Disclosure {
  @Shared("DISCLOSURE_LOG", () => String, { description: "Who received it: the organization's present name, or what the recipient does where there is none. 2.24, 2.25 with 45 CFR 164.528(b)(2)(ii)." })
  entityName!: string | null;

  @Shared("DISCLOSURE_LOG", () => DateTimeScalar, { description: "When it was made." })
  date!: string | null;

  @Shared("DISCLOSURE_LOG", () => String, { description: "What was told, as kinds of information in plain words. 2.24, 2.25 with 45 CFR 164.528(b)(2)(iii)." })
  briefDescription!: string | null;

  @Shared("DISCLOSURE_LOG", () => String, { description: "Purpose of use, as the decision contract names it. 2.25 with 45 CFR 164.528(b)(2)(iv); null in the 2.24 list, which does not tell it." })
  purpose!: string | null;

  @Shared(["DISCLOSURE_LOG", "CONSENT_RECORD"], () => ID, { description: "Consent that it was made with. For the program only: 2.24 and 2.25 list what the person is told." })
  consentId!: string | null;

  @Shared(["DISCLOSURE_LOG", "CONSENT_RECORD"], () => Boolean, { description: "The consent names treating providers at large, 2.31(a)(4)(ii)(B), and not this recipient. For the program only." })
  generalDesignation!: boolean | null;
}

@ObjectType({ description: "One disclosure in a list." })
export class DisclosureEdge {
  @Shared("ENVELOPE", () => Disclosure, { nonNull: true, description: "The disclosure." })
  node!: Disclosure;

  @Shared("ENVELOPE", () => String, { nonNull: true, description: "Sealed cursor." })
  cursor!: string;
}

@ObjectType({ description: "One page of disclosures, newest first. Empty alike for a person without any, one who is hidden from this viewer, and nobody." })
export class DisclosureConnection {
  @Shared("ENVELOPE", () => [DisclosureEdge], { nonNull: true, description: "Rows with their cursors." })
  edges!: DisclosureEdge[];

  @Shared("ENVELOPE", () => [Disclosure], { nonNull: true, description: "Rows." })
  nodes!: Disclosure[];

  @Shared("ENVELOPE", () => PageInfo, { nonNull: true, description: "Page information." })
  pageInfo!: PageInfo;

  @Shared("ENVELOPE", () => DisclosureList, { nonNull: true, description: "Which list this is." })
  list!: OneOf<typeof DisclosureList>;

  @Shared("ENVELOPE", () => DateTimeScalar, { nonNull: true, description: "When it was asked for; nothing later is in it." })
  requestedAt!: string;

  @Shared("ENVELOPE", () => DateTimeScalar, { nonNull: true, description: "Nothing earlier is in it: three calendar years before the request, or later if `since` says so. 29 February counts back to 28 February." })
  since!: string;

  @Shared("ENVELOPE", () => DateTimeScalar, { description: "2.24(b): by when the list is owed to the person, 30 days from the request. Null for an accounting." })
  respondBy!: string | null;
}

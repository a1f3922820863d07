import { ID, Int, ObjectType } from "type-graphql";
import { DisclosureNotice, Node, PageInfo, SiteAnswer, Withheld } from "./envelope";
import { type OneOf, ServiceResponse } from "./enums";
import { Jurisdiction } from "./jurisdiction";
import { Participant } from "./participant";
import { Provider } from "./provider";
import { Referral } from "./referral";
import { DateTimeScalar } from "./scalars";
import { Shared } from "./shared";

@ObjectType({ implements: Node, description: "A referral on to a provider, and the provider's answer." })
export class ServiceReferral implements Node {
  @Shared("PRESENCE", () => ID, { nonNull: true, description: "Global id." })
  id!: string;

  @Shared("DIRECTORY", () => Jurisdiction, { nonNull: true, description: "Where it was sent." })
  jurisdiction!: Jurisdiction;

  @Shared("ENVELOPE", () => Participant, { description: "Of whom; decided by the door like any participant." })
  participant?: Participant | null;

  @Shared("ENVELOPE", () => Referral, { description: "The LEAD referral it belongs to; decided by the door like any referral." })
  referral?: Referral | null;

  @Shared("SERVICE_REFERRAL", () => Provider, { description: "To whom." })
  provider?: Provider | null;

  @Shared("SERVICE_REFERRAL", () => String, { description: "Service asked for." })
  service!: string | null;

  @Shared("SERVICE_REFERRAL", () => DateTimeScalar, { description: "When it was sent." })
  sentAt!: string | null;

  @Shared("SERVICE_REFERRAL", () => ServiceResponse, { description: "The provider's answer." })
  response!: OneOf<typeof ServiceResponse> | null;

  @Shared("SERVICE_REFERRAL", () => DateTimeScalar, { description: "When the provider answered." })
  respondedAt!: string | null;

  @Shared("SERVICE_REFERRAL", () => DateTimeScalar, { description: "First service. Null: none yet, or not told." })
  firstServiceAt!: string | null;

  @Shared("SERVICE_REFERRAL", () => Int, { description: "Days from sending to first service (TEDS 2022 DAYWAIT reports these in bands)." })
  daysWaiting!: number | null;

  @Shared("ENVELOPE", () => [DisclosureNotice], { description: "2.32, one entry per consent this record rests on." })
  notice!: DisclosureNotice[] | null;

  @Shared("ENVELOPE", () => [Withheld], { nonNull: true, description: "Fields withheld from this viewer." })
  withheld!: Withheld[];
}

@ObjectType({ description: "One service referral in a list." })
export class ServiceReferralEdge {
  @Shared("ENVELOPE", () => ServiceReferral, { nonNull: true, description: "The service referral." })
  node!: ServiceReferral;

  @Shared("ENVELOPE", () => String, { nonNull: true, description: "Sealed cursor." })
  cursor!: string;
}

@ObjectType({ description: "Referrals to one provider; each passes the door." })
export class ServiceReferralConnection {
  @Shared("ENVELOPE", () => [ServiceReferralEdge], { nonNull: true, description: "Rows with their cursors." })
  edges!: ServiceReferralEdge[];

  @Shared("ENVELOPE", () => [ServiceReferral], { nonNull: true, description: "Rows." })
  nodes!: ServiceReferral[];

  @Shared("ENVELOPE", () => PageInfo, { nonNull: true, description: "Page information." })
  pageInfo!: PageInfo;

  @Shared("ENVELOPE", () => [SiteAnswer], { nonNull: true, description: "Every site that was asked, and how it answered." })
  sites!: SiteAnswer[];

  @Shared("ENVELOPE", () => [DisclosureNotice], { description: "2.32; present whenever the page holds consent-based data." })
  notice!: DisclosureNotice[] | null;
}

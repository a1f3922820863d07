import { ID, Int, ObjectType } from "type-graphql";
import { Node, PageInfo } from "./envelope";
import { JurisdictionPhase, type OneOf, ReferralType } from "./enums";
import { DateScalar } from "./scalars";
import { Shared } from "./shared";

@ObjectType({ description: "Days from referral to completed intake, a rule of the place for a time." })
export class IntakeWindow {
  @Shared("DIRECTORY", () => DateScalar, { nonNull: true, description: "First day on which the rule holds." })
  validFrom!: string;

  @Shared("DIRECTORY", () => DateScalar, { description: "First day on which it no longer holds. Null: still in force." })
  validTo!: string | null;

  @Shared("DIRECTORY", () => Int, { nonNull: true, description: "Days, counted from the day of the referral." })
  days!: number;
}

@ObjectType({ description: "An organization that takes part in a jurisdiction's program." })
export class Partner {
  @Shared("DIRECTORY", () => String, { nonNull: true, description: "Name." })
  name!: string;

  @Shared("DIRECTORY", () => String, { nonNull: true, description: "Kind of body, e.g. LEAD_PROGRAM, POLICE, HOUSING_PROVIDER." })
  kind!: string;
}

@ObjectType({ implements: Node, description: "A city, county or town that runs a LEAD program or is about to." })
export class Jurisdiction implements Node {
  @Shared("DIRECTORY", () => ID, { nonNull: true, description: "Global id." })
  id!: string;

  @Shared("DIRECTORY", () => String, { nonNull: true, description: "Stable short name used in arguments, e.g. king-county-wa." })
  slug!: string;

  @Shared("DIRECTORY", () => String, { nonNull: true, description: "Name." })
  name!: string;

  @Shared("DIRECTORY", () => String, { nonNull: true, description: "State, USPS code." })
  state!: string;

  @Shared("DIRECTORY", () => String, { description: "Census GEOID of the county or county equivalent, 5 digits." })
  countyGeoid!: string | null;

  @Shared("DIRECTORY", () => String, { description: "Census GEOID of the place, 7 digits." })
  placeGeoid!: string | null;

  @Shared("DIRECTORY", () => JurisdictionPhase, { nonNull: true, description: "Whether it shares data yet." })
  phase!: OneOf<typeof JurisdictionPhase>;

  @Shared("DIRECTORY", () => [ReferralType], { nonNull: true, description: "Doors that are open." })
  doors!: OneOf<typeof ReferralType>[];

  @Shared("DIRECTORY", () => String, { nonNull: true, description: "IANA time zone in which its days are counted." })
  timeZone!: string;

  @Shared("DIRECTORY", () => DateScalar, { description: "First day of the program." })
  launchDate!: string | null;

  @Shared("DIRECTORY", () => Boolean, { nonNull: true, description: "Every person in it is invented." })
  synthetic!: boolean;

  @Shared("DIRECTORY", () => [IntakeWindow], { nonNull: true, description: "Its intake windows, oldest first." })
  intakeWindows!: IntakeWindow[];

  @Shared("DIRECTORY", () => [Partner], { nonNull: true, description: "Organizations that take part." })
  partners!: Partner[];
}

@ObjectType({ description: "One jurisdiction in a list." })
export class JurisdictionEdge {
  @Shared("ENVELOPE", () => Jurisdiction, { nonNull: true, description: "The jurisdiction." })
  node!: Jurisdiction;

  @Shared("ENVELOPE", () => String, { nonNull: true, description: "Sealed cursor." })
  cursor!: string;
}

@ObjectType({ description: "Jurisdictions of the hub." })
export class JurisdictionConnection {
  @Shared("ENVELOPE", () => [JurisdictionEdge], { nonNull: true, description: "Rows with their cursors." })
  edges!: JurisdictionEdge[];

  @Shared("ENVELOPE", () => [Jurisdiction], { nonNull: true, description: "Rows." })
  nodes!: Jurisdiction[];

  @Shared("ENVELOPE", () => PageInfo, { nonNull: true, description: "Page information." })
  pageInfo!: PageInfo;
}


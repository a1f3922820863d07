import { Float, ID, Int, ObjectType } from "type-graphql";
import { Node, PageInfo, Provenance, SiteAnswer } from "./envelope";
import { type OneOf, ReferralType } from "./enums";
import { Jurisdiction } from "./jurisdiction";
import { DateTimeScalar } from "./scalars";
import { ServiceReferralConnection } from "./service-referral";
import { Shared } from "./shared";

@ObjectType({ description: "A taxonomy term of a service." })
export class TaxonomyTerm {
  @Shared("DIRECTORY", () => String, { nonNull: true, description: "Taxonomy, e.g. 211 LA County, Open Eligibility." })
  system!: string;

  @Shared("DIRECTORY", () => String, { nonNull: true, description: "Code." })
  code!: string;

  @Shared("DIRECTORY", () => String, { description: "Term." })
  term!: string | null;
}

@ObjectType({ description: "HSDS 3.1 service_capacity. What is not known has no row: unknown is never zero." })
export class Capacity {
  @Shared("DIRECTORY", () => String, { description: "Service." })
  service!: string | null;

  @Shared("DIRECTORY", () => Int, { nonNull: true, description: "Places free, in `unit`." })
  available!: number;

  @Shared("DIRECTORY", () => Int, { description: "Places in all. Null: not told. HSDS allows fewer than are available." })
  maximum!: number | null;

  @Shared("DIRECTORY", () => String, { description: "What is counted, HSDS 3.1 unit." })
  unit!: string | null;

  @Shared("DIRECTORY", () => DateTimeScalar, { nonNull: true, description: "Age of the figure." })
  updatedAt!: string;
}

@ObjectType({ description: "HSDS 3.1 service." })
export class Service {
  @Shared("DIRECTORY", () => String, { nonNull: true, description: "Name." })
  name!: string;

  @Shared("DIRECTORY", () => String, { description: "Description." })
  description!: string | null;

  @Shared("DIRECTORY", () => String, { description: "HSDS 3.1 service.status: active, inactive, defunct, temporarily closed." })
  status!: string | null;

  @Shared("DIRECTORY", () => String, { description: "Who is eligible." })
  eligibility!: string | null;

  @Shared("DIRECTORY", () => String, { description: "How to apply." })
  applicationProcess!: string | null;

  @Shared("DIRECTORY", () => String, { description: "Fees." })
  fees!: string | null;

  @Shared("DIRECTORY", () => String, { description: "Waiting time in the source's words. Null: unknown, never zero." })
  waitTime!: string | null;

  @Shared("DIRECTORY", () => String, { description: "Web address." })
  url!: string | null;

  @Shared("DIRECTORY", () => [TaxonomyTerm], { nonNull: true, description: "Taxonomy terms." })
  taxonomy!: TaxonomyTerm[];
}

@ObjectType({ description: "HSDS 3.1 location." })
export class Location {
  @Shared("DIRECTORY", () => String, { description: "Name." })
  name!: string | null;

  @Shared("DIRECTORY", () => String, { description: "Street address." })
  address!: string | null;

  @Shared("DIRECTORY", () => String, { description: "City." })
  city!: string | null;

  @Shared("DIRECTORY", () => String, { description: "State, USPS code." })
  state!: string | null;

  @Shared("DIRECTORY", () => String, { description: "ZIP code." })
  postalCode!: string | null;

  @Shared("DIRECTORY", () => Float, { description: "Latitude, WGS 84 degrees." })
  latitude!: number | null;

  @Shared("DIRECTORY", () => Float, { description: "Longitude, WGS 84 degrees." })
  longitude!: number | null;

  @Shared("DIRECTORY", () => [String], { nonNull: true, description: "Telephone numbers." })
  phones!: string[];
}

@ObjectType({ description: "What a provider says it takes, and from whom. Not shown to police roles unless the provider wants it." })
export class AcceptanceTerms {
  @Shared("DIRECTORY", () => Boolean, { description: "Takes referrals at present. Null: not told." })
  acceptsReferrals!: boolean | null;

  @Shared("DIRECTORY", () => [ReferralType], { nonNull: true, description: "Doors from which it takes people." })
  acceptsFrom!: OneOf<typeof ReferralType>[];

  @Shared("DIRECTORY", () => String, { description: "In the provider's words." })
  note!: string | null;

  @Shared("DIRECTORY", () => Boolean, { nonNull: true, description: "Hidden from police roles." })
  hiddenFromPolice!: boolean;
}

@ObjectType({ implements: Node, description: "HSDS 3.1 organization that offers services." })
export class Provider implements Node {
  @Shared("DIRECTORY", () => ID, { nonNull: true, description: "Global id." })
  id!: string;

  @Shared("DIRECTORY", () => Jurisdiction, { nonNull: true, description: "Whose directory lists it." })
  jurisdiction!: Jurisdiction;

  @Shared("DIRECTORY", () => String, { nonNull: true, description: "Name." })
  name!: string;

  @Shared("DIRECTORY", () => String, { description: "Other name." })
  alternateName!: string | null;

  @Shared("DIRECTORY", () => String, { description: "Description." })
  description!: string | null;

  @Shared("DIRECTORY", () => String, { description: "E-mail." })
  email!: string | null;

  @Shared("DIRECTORY", () => String, { description: "Web address." })
  website!: string | null;

  @Shared("DIRECTORY", () => [Service], { nonNull: true, description: "Services." })
  services!: Service[];

  @Shared("DIRECTORY", () => [Location], { nonNull: true, description: "Locations." })
  locations!: Location[];

  @Shared("DIRECTORY", () => [Capacity], { description: "Capacity by service. Null where the provider keeps it from the viewer's role; unknown is no row, never zero." })
  capacity!: Capacity[] | null;

  @Shared("DIRECTORY", () => AcceptanceTerms, { description: "What it takes, from whom, and who may see that." })
  acceptance!: AcceptanceTerms | null;

  @Shared("DIRECTORY", () => Provenance, { description: "Where the record comes from." })
  provenance!: Provenance | null;

  @Shared("ENVELOPE", () => ServiceReferralConnection, { description: "Referrals to this provider; each passes the door." })
  referrals?: ServiceReferralConnection | null;
}

@ObjectType({ description: "One provider in a list." })
export class ProviderEdge {
  @Shared("ENVELOPE", () => Provider, { nonNull: true, description: "The provider." })
  node!: Provider;

  @Shared("ENVELOPE", () => String, { nonNull: true, description: "Sealed cursor." })
  cursor!: string;
}

@ObjectType({ description: "One page of providers out of many sites." })
export class ProviderConnection {
  @Shared("ENVELOPE", () => [ProviderEdge], { nonNull: true, description: "Rows with their cursors." })
  edges!: ProviderEdge[];

  @Shared("ENVELOPE", () => [Provider], { nonNull: true, description: "Rows." })
  nodes!: Provider[];

  @Shared("ENVELOPE", () => PageInfo, { nonNull: true, description: "Page information." })
  pageInfo!: PageInfo;

  @Shared("ENVELOPE", () => [SiteAnswer], { nonNull: true, description: "Every site that was asked, and how it answered." })
  sites!: SiteAnswer[];
}

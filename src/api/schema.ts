import "reflect-metadata";
import { type GraphQLFieldResolver, type GraphQLSchema, isInterfaceType, isObjectType } from "graphql";
import { buildSchemaSync, type NonEmptyArray } from "type-graphql";
import { parseGlobalId } from "../domain/ids";
import type { HubContext } from "./context";
import { Guards } from "./guards";
import { JurisdictionResolver } from "./jurisdiction.resolver";
import { NodeResolver } from "./node.resolver";
import { OutcomeResolver } from "./outcome.resolver";
import { ParticipantResolver } from "./participant.resolver";
import { ProviderResolver } from "./provider.resolver";
import { ReferralResolver } from "./referral.resolver";
import { ServiceReferralResolver } from "./service-referral.resolver";
import { ruleTree, type RuleTree, shieldRoots } from "./shield";
import { ViewerResolver } from "./viewer.resolver";

type Resolver = GraphQLFieldResolver<unknown, HubContext>;
type ResolverClass = new () => object;

/** By the type whose fields the class resolves, next to roots. */
const RESOLVERS: readonly (readonly [typeName: string | null, resolver: ResolverClass])[] = [
  ["Viewer", ViewerResolver],
  [null, NodeResolver],
  [null, JurisdictionResolver],
  ["Participant", ParticipantResolver],
  ["Referral", ReferralResolver],
  ["Provider", ProviderResolver],
  [null, OutcomeResolver],
  ["Outcome", OutcomeResolver],
  ["ServiceReferral", ServiceReferralResolver],
];
